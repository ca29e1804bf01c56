import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** A code of wx.login. Times in this file are milliseconds since 1970. */
interface LoginCode {
  code: string
  openid: string
  issuedAt: number
  used: boolean
}

export interface AccessToken {
  token: string
  expiresAt: number
  /** True once a forced refresh has replaced it. */
  revoked: boolean
}

/** A subscribe message as it lies in 服务通知, with its labels, ready to be read. */
export interface Message {
  msgid: number
  openid: string
  templateId: string
  title: string
  fields: { key: string; label: string; value: string }[]
  /** Page of the mini-program that a tap opens. */
  page?: string
  /** ISO 8601, UTC. */
  at: string
}

export interface SandboxState {
  codes: LoginCode[]
  /** Oldest first; the last one is the token in force. */
  tokens: AccessToken[]
  /** Forced refreshes: the last one, and how many on its day (Asia/Shanghai). */
  forced: { at: number; day: string; count: number } | null
  /** openid → template id → messages still allowed. */
  grants: Record<string, Record<string, number>>
  /** Oldest first. */
  messages: Message[]
}

export interface Store {
  state: SandboxState
  save: () => void
}

/**
 * Opens the state kept in `file`, or an empty one. Without a file nothing outlives the process.
 * A file that cannot be read as JSON is put aside under `<file>.broken`, so that the sandbox starts all the same.
 */
export function openStore(file?: string): Store {
  const empty: SandboxState = { codes: [], tokens: [], forced: null, grants: {}, messages: [] }
  if (!file) return { state: empty, save: () => undefined }
  const state = { ...empty, ...readState(file) }
  return { state, save: () => writeState(file, state) }
}

function readState(file: string): Partial<SandboxState> {
  const text = readIfThere(file)
  if (text === undefined) return {}
  try {
    return JSON.parse(text) as Partial<SandboxState>
  } catch {
    renameSync(file, `${file}.broken`)
    console.warn(`wechat sandbox: ${file} is not JSON; kept as ${file}.broken, beginning anew`)
    return {}
  }
}

/** Text of a file, or undefined when there is none. Other faults are thrown. */
export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

// A rename is atomic: a kill at any moment leaves the old state or the new one, never half of it.
function writeState(file: string, state: SandboxState): void {
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}.tmp`
  writeFileSync(draft, JSON.stringify(state, null, 1), { mode: 0o600 })
  renameSync(draft, file)
}
