// @ts-check
import { readFileSync } from 'node:fs'
import { layTable } from './progress.mjs'

/**
 * @typedef {{ role: string, name: string, place: string, username: string, password: string, totpSecret?: string }} Login
 * @typedef {{ name: string, openid: string, place: string, idNo?: string }} Citizen
 * @typedef {{ logins: Login[], citizens: Citizen[] }} People
 */

/**
 * @param {string} path of the file that the demo story writes
 * @returns {People}
 */
export function readPeople(path) {
  const { logins = [], citizens = [] } = JSON.parse(readFileSync(path, 'utf8'))
  return { logins, citizens }
}

/** @param {string} base the address of the one port */
function urlsOf(base) {
  return {
    bff: base,
    admin: `${base}/admin/`,
    h5: `${base}/h5/`,
    sandbox: `${base}/sandbox`,
    openapi: `${base}/openapi.json`,
  }
}

/**
 * The one line for another program.
 *
 * @param {string} base
 * @param {People} people
 */
export function presentJson(base, { logins, citizens }) {
  return JSON.stringify({ ready: true, urls: urlsOf(base), logins, citizens })
}

/**
 * The short table for a person.
 *
 * @param {string} base
 * @param {People} people
 */
export function presentTable(base, { logins, citizens }) {
  const urls = urlsOf(base)
  const places = layTable([
    ['从这里开始', `${base}/`],
    ['手机（选一位村民）', urls.sandbox],
    ['柜台（工作人员）', urls.admin],
    ['接口文档', `${base}/docs`],
  ])
  const staff = layTable([
    ['角色', '姓名', '地点', '用户名', '密码'],
    ...logins.map(({ role, name, place, username, password }) => [role, name, place, username, password]),
  ])
  const few = citizens.slice(0, 4).map(({ name }) => name)
  const rest = citizens.length > few.length ? `等 ${citizens.length} 位` : ''
  const villagers =
    citizens.length > 0
      ? `\n\n  村民：${few.join('、')}${rest}，在手机页上直接选，不用密码；实名用的演示证件号也在那里`
      : ''
  return `\n${places}\n\n${staff}${villagers}\n\n  按 Ctrl-C 停止。数据会保留，下次 npm start 只需几秒；清空重来用 npm run reset。\n`
}
