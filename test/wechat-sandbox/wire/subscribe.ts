import { findHolder, type Platform } from '../platform'
import type { Message } from '../store'
import { WireError } from './errors'
import { isFieldValue } from './field-rules'
import { checkAccessToken } from './stable-token'
import { findTemplate, type Template, type TemplateField } from './templates'

/** Older messages of one person are forgotten beyond this number. */
const KEPT_PER_HOLDER = 200

const PAGE = /^[\w-]+(\/[\w-]+)*(\?[^\s#]*)?$/
const STATES = ['developer', 'trial', 'formal']
const LANGS = ['zh_CN', 'en_US', 'zh_HK', 'zh_TW']

/** Adds one allowed message of each template: one accept, one message, without a time limit. */
export function grant(platform: Platform, openid: string, templateIds: string[]): void {
  const grants = platform.state.grants[openid] ?? {}
  for (const id of templateIds) grants[id] = (grants[id] ?? 0) + 1
  platform.state.grants[openid] = grants
  platform.save()
}

/**
 * `POST /cgi-bin/message/subscribe/send?access_token=`.
 * @param body touser, template_id, data, page?, miniprogram_state?, lang?
 * @throws WireError 41001 40001 40014 42001 · 40003 · 40037 · 41030 · 47003 naming the field · 43107 · 43101
 */
export function sendMessage(platform: Platform, accessToken: unknown, body: Record<string, unknown>) {
  checkAccessToken(platform, accessToken)
  const holder = findHolder(platform, body.touser)
  if (!holder) throw new WireError(40003)
  const template = findTemplate(body.template_id)
  if (!template) throw new WireError(40037)
  const page = readPage(body.page)
  checkChoice('miniprogram_state', body.miniprogram_state, STATES)
  checkChoice('lang', body.lang, LANGS)
  const fields = readFields(template, body.data)
  if (platform.knobs.banTemplate === template.id) throw new WireError(43107)
  useGrant(platform, holder.openid, template.id)
  const { msgid } = deliver(platform, {
    openid: holder.openid,
    templateId: template.id,
    title: template.title,
    fields,
    page,
  })
  return { errcode: 0, errmsg: 'ok', msgid }
}

/** @returns the messages of one person, newest first. */
export function listMessages({ state }: Platform, openid: string): Message[] {
  return state.messages.filter((message) => message.openid === openid).reverse()
}

function readPage(page: unknown): string | undefined {
  if (page === undefined || page === '') return undefined
  if (typeof page !== 'string' || !PAGE.test(page)) throw new WireError(41030)
  return page
}

function checkChoice(name: string, value: unknown, allowed: string[]): void {
  if (value !== undefined && !allowed.includes(String(value))) throw new WireError(47003, `${name} invalid`)
}

function readFields(template: Template, data: unknown): Message['fields'] {
  if (typeof data !== 'object' || data === null) throw new WireError(47003, 'data is empty')
  const given = data as Record<string, unknown>
  const stranger = Object.keys(given).find((key) => !template.fields.some((field) => field.key === key))
  if (stranger) throw new WireError(47003, `data.${stranger}.value invalid`)
  return template.fields.map((field) => ({
    key: field.key,
    label: field.label,
    value: readValue(field, given[field.key]),
  }))
}

function readValue(field: TemplateField, entry: unknown): string {
  const raw = (entry as { value?: unknown } | null | undefined)?.value
  const value = typeof raw === 'number' ? String(raw) : raw
  if (value === undefined || value === null || value === '')
    throw new WireError(47003, `data.${field.key}.value is empty`)
  if (typeof value !== 'string' || !isFieldValue(field, value))
    throw new WireError(47003, `data.${field.key}.value invalid`)
  return value
}

function useGrant({ state }: Platform, openid: string, templateId: string): void {
  const grants = state.grants[openid]
  const left = grants?.[templateId] ?? 0
  if (!grants || left < 1) throw new WireError(43101)
  grants[templateId] = left - 1
}

function deliver({ state, now, save }: Platform, message: Omit<Message, 'msgid' | 'at'>): Message {
  const at = now()
  const msgid = Math.max(at.getTime() * 1000, (state.messages.at(-1)?.msgid ?? 0) + 1)
  const delivered: Message = { ...message, msgid, at: at.toISOString() }
  state.messages.push(delivered)
  const mine = state.messages.filter(({ openid }) => openid === message.openid)
  if (mine.length > KEPT_PER_HOLDER) state.messages.splice(state.messages.indexOf(mine[0] as Message), 1)
  save()
  return delivered
}
