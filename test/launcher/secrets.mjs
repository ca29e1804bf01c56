// @ts-check
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { Fault } from './fault.mjs'
import { commandFor } from './paths.mjs'

const NAMES = /** @type {const} */ ([
  'JWT_SECRET',
  'FIELD_KEYS',
  'LOOKUP_KEY',
  'WECHAT_APPID',
  'WECHAT_SECRET',
])

/** @typedef {Record<typeof NAMES[number], string>} Secrets */

/**
 * The secrets of this data folder, made at the first start. They stay the same from then on: without FIELD_KEYS
 * nobody can read the encrypted columns again.
 *
 * @param {import('./paths.mjs').Layout} paths
 * @returns {Secrets}
 */
export function keepSecrets(paths) {
  if (!existsSync(paths.secrets)) {
    if (existsSync(paths.mysqlReady)) throw lost(paths, '不见了，而数据库还在：加密的内容无法再读出')
    const draft = `${paths.secrets}.new`
    writeFileSync(draft, `${JSON.stringify(makeSecrets(), null, 2)}\n`, { mode: 0o600 })
    renameSync(draft, paths.secrets)
  }
  return parseSecrets(readFileSync(paths.secrets, 'utf8'), paths)
}

/** @returns {Secrets} */
function makeSecrets() {
  const key = () => randomBytes(32).toString('base64')
  return {
    JWT_SECRET: key(),
    FIELD_KEYS: `k1:${key()}`,
    LOOKUP_KEY: key(),
    WECHAT_APPID: 'wxdemo0000000001',
    WECHAT_SECRET: randomBytes(16).toString('hex'),
  }
}

/**
 * @param {string} content
 * @param {import('./paths.mjs').Layout} paths
 * @returns {Secrets}
 */
function parseSecrets(content, paths) {
  try {
    const secrets = JSON.parse(content)
    if (NAMES.every((name) => typeof secrets[name] === 'string')) return secrets
  } catch {
    // Told below, together with missing names.
  }
  throw lost(paths, '已损坏')
}

/**
 * @param {import('./paths.mjs').Layout} paths
 * @param {string} what
 */
function lost(paths, what) {
  return new Fault(`密钥文件 ${paths.secrets} ${what}。`, [
    '如有备份，请放回原处。',
    `如不需要保留数据：${commandFor('npm run reset', paths.folder)}`,
  ])
}
