/** Dots that keyboards give for the one in names like 阿依古丽·买买提 (GB/T 31524 uses U+00B7). */
const dots = /[•‧∙⋅・･．]/g
const betweenHan = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu

/** A name as typed → as registers write it: no blanks around or between Han characters, one kind of dot. */
export function normalisePersonName(text: string): string {
  return text
    .trim()
    .replace(dots, '·')
    .replace(/\s*·\s*/g, '·')
    .replace(betweenHan, '')
}
