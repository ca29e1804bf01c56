// @ts-check
import { createServer } from 'node:net'
import { codeOf, Fault } from './fault.mjs'

/**
 * Refuses a port that we shall not get, before any long work begins.
 *
 * @param {number} port 0 for any
 */
export async function requirePort(port) {
  const refusal = await tryPort(port)
  if (refusal === undefined) return
  if (refusal === 'EADDRINUSE') {
    throw new Fault(`端口 ${port} 已被别的程序占用。`, [
      `请换一个端口：npm start -- --port ${await suggestPort(port)}`,
    ])
  }
  const reason = refusal === 'EACCES' ? '1024 以下的端口需要 root 权限' : refusal
  throw new Fault(`端口 ${port} 不能使用（${reason}）。`, ['请换一个端口：npm start -- --port 5180'])
}

/** @param {number} taken */
async function suggestPort(taken) {
  const near = Array.from({ length: 20 }, (_, index) => taken + 1 + index).filter((port) => port <= 65535)
  for (const port of near) if ((await tryPort(port)) === undefined) return port
  return 0
}

/**
 * @param {number} port
 * @returns {Promise<string | undefined>} why not
 */
function tryPort(port) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(codeOf(error) ?? error.message))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(undefined)))
  })
}
