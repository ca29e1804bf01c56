import sharp from 'sharp'

const escapeXml = (text: string) => text.replace(/[<&>]/g, (mark) => `&#${mark.charCodeAt(0)};`)

/** A picture that says what it stands for and that it is an example. The same words give the same bytes. */
export async function drawExamplePhoto(title: string, holder: string): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" font-family="Noto Sans CJK SC, sans-serif">
    <rect width="1200" height="800" fill="#eef3f1"/>
    <rect x="60" y="60" width="1080" height="680" rx="28" fill="#ffffff" stroke="#0B6E69" stroke-width="6"/>
    <text x="600" y="330" font-size="72" text-anchor="middle" fill="#1F2A2E">${escapeXml(title)}</text>
    <text x="600" y="440" font-size="48" text-anchor="middle" fill="#56636A">${escapeXml(holder)}</text>
    <text x="600" y="600" font-size="56" text-anchor="middle" fill="#B8452C">样例 · 不是真实证件</text>
  </svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 80 }).toBuffer()
}
