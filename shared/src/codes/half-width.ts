/**
 * Full-width digits, letters and signs (a Chinese keyboard writes １２Ｘ) become their ASCII twins,
 * the ideographic space an ordinary one. Other text is left alone.
 */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000]/g, (mark) =>
    mark === '\u3000' ? ' ' : String.fromCharCode(mark.charCodeAt(0) - 0xfee0),
  )
}

/** Half width, and without the blanks, zero-width marks and hyphens people put between groups of digits. */
export function compactCode(text: string): string {
  return toHalfWidth(text).replace(/[\s\u200b-\u200d\u2060\ufeff\-–—]/g, '')
}
