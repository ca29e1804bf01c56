import { readFileSync } from 'node:fs'
import { escapeHtml, frame } from './page-frame'

interface Login {
  role: string
  name: string
  place: string
  username: string
  password: string
  totpSecret?: string
}

interface Citizen {
  name: string
  openid: string
  place: string
  /** Synthetic; typed at the real-name step. */
  idNo?: string
}

/** The people of the demo story, as the launcher's other programs read them too. */
export interface People {
  logins: Login[]
  citizens: Citizen[]
}

/** Line icons, 24 × 24. */
const ICONS = {
  phone: '<rect x="7" y="2" width="10" height="20" rx="2"/><path d="M11 18h2"/>',
  counter: '<path d="M3 21h18M5 21V8l7-5 7 5v13M9 21v-7h6v7"/>',
  docs: '<path d="M6 2h9l4 4v16H6zM14 2v5h5M9 12h7M9 16h7"/>',
  page: '<rect x="3" y="4" width="18" height="16" rx="2"/><path d="M3 9h18M7 6.5h.01"/>',
}

/** @returns undefined while the demo story has not been told yet */
export function findPeople(file: string): People | undefined {
  try {
    const { logins = [], citizens = [] } = JSON.parse(readFileSync(file, 'utf8'))
    return { logins, citizens }
  } catch {
    return undefined
  }
}

/** Where to look, and whom to log in as. */
export function startPage(people: People | undefined): string {
  const doors = [
    door('/sandbox/', ICONS.phone, '手机', '选一位村民来办事'),
    door('/admin/', ICONS.counter, '柜台', '村、镇、县工作人员登录'),
    door('/h5/', ICONS.page, '手机端网页', '单独打开，不带手机外框'),
    door('/docs', ICONS.docs, '接口文档', '全部接口与字段'),
  ]
  const intro = '这是演示环境：人物和证件号都是虚构的，可以放心点。'
  const body = `<h1>家门口办</h1><p>${intro}</p><nav class="doors">${doors.join('')}</nav>`
  return frame('家门口办 · 从这里开始', body + (people ? presentPeople(people) : ''))
}

function presentPeople({ logins, citizens }: People): string {
  return `<h2>村民</h2><p>点名字，拿起她的手机，不用密码。实名时填下面的演示证件号。</p><ul class="villagers">${citizens.map(villager).join('')}</ul>
<h2>工作人员</h2><p>在柜台登录。</p>${presentLogins(logins)}`
}

function villager({ name, openid, place, idNo }: Citizen): string {
  const number = idNo ? `<code>${escapeHtml(idNo)}</code>` : ''
  const href = `/sandbox/?${new URLSearchParams({ holder: openid })}`
  return `<li><a href="${escapeHtml(href)}">${escapeHtml(name)}</a><span>${escapeHtml(place)}</span>${number}</li>`
}

/** The last column only where somebody has a second factor. */
function presentLogins(logins: Login[]): string {
  const hasTotp = logins.some(({ totpSecret }) => totpSecret)
  const rows = logins.map(({ role, name, place, username, password, totpSecret = '' }) => {
    const codes = [username, password, ...(hasTotp ? [totpSecret] : [])].map(
      (text) => `<code>${escapeHtml(text)}</code>`,
    )
    return [...[role, name, place].map(escapeHtml), ...codes].map((cell) => `<td>${cell}</td>`).join('')
  })
  const heads = ['角色', '姓名', '地点', '用户名', '密码', ...(hasTotp ? ['动态口令密钥'] : [])]
  const head = heads.map((title) => `<th scope="col">${title}</th>`).join('')
  const body = rows.map((cells) => `<tr>${cells}</tr>`).join('')
  return `<div class="paper"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`
}

function door(href: string, icon: string, title: string, text: string): string {
  return `<a class="door" href="${href}"><svg viewBox="0 0 24 24" aria-hidden="true">${icon}</svg><b>${title}</b><span>${text}</span></a>`
}
