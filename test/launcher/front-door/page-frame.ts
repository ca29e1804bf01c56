/** The look of the few pages that the front door itself shows. */
const STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; margin: 0; }
body { background: #F6F4EF; color: #1F2A2E; font: 16px/1.6 "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
main { max-width: 1040px; margin: 0 auto; padding: 48px 24px 64px; }
h1 { font-size: 28px; line-height: 1.4; }
h2 { font-size: 18px; margin: 40px 0 12px; }
p { color: #56636A; margin-top: 8px; }
a { color: #0B6E69; }
.doors { display: grid; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); gap: 16px; margin-top: 32px; }
.door { display: block; background: #fff; border: 1px solid #E3DFD5; border-radius: 12px; padding: 24px; text-decoration: none; }
.door:hover, .door:focus-visible { border-color: #0B6E69; outline: 2px solid #0B6E69; outline-offset: -2px; }
.door b { display: block; font-size: 22px; color: #0B6E69; }
.door span { color: #56636A; }
.door svg { width: 32px; height: 32px; margin-bottom: 12px; stroke: #0B6E69; fill: none; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.villagers { display: grid; grid-template-columns: repeat(auto-fill, minmax(220px, 1fr)); gap: 12px; padding: 0; margin-top: 12px; list-style: none; }
.villagers li { background: #fff; border: 1px solid #E3DFD5; border-radius: 12px; padding: 12px 16px; }
.villagers a { display: block; font-size: 18px; }
.villagers span { display: block; color: #56636A; font-size: 14px; }
.villagers code { color: #56636A; font-size: 13px; }
.paper { margin-top: 12px; background: #fff; border: 1px solid #E3DFD5; border-radius: 12px; overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: 8px 16px; border-bottom: 1px solid #EFECE4; white-space: nowrap; }
th { color: #56636A; font-weight: 500; font-size: 14px; }
tr:last-child td { border-bottom: 0; }
code { font: 15px/1.4 ui-monospace, "Noto Sans Mono", Menlo, monospace; user-select: all; }
@media (max-width: 600px) { main { padding: 24px 16px 48px; } .doors { gap: 12px; margin-top: 20px; } .door { padding: 16px; } th, td { padding: 8px; } }
.button { display: inline-block; background: #0B6E69; color: #fff; border-radius: 12px; padding: 8px 24px; margin-top: 16px; text-decoration: none; }
`

/** A door in the house's green: what a browser asks every site for. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#0B6E69" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M3 21h18M5 21V9l7-6 7 6v12M10 21v-7h4v7"/></svg>`

/** @param body HTML that is already safe */
export function frame(title: string, body: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><main>${body}</main></body>
</html>
`
}

/** Text for a place between tags or inside quotes. */
export function escapeHtml(text: string): string {
  const names: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return text.replace(/[&<>"']/g, (char) => names[char] ?? char)
}
