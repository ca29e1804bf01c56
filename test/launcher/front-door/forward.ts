import { Agent, type IncomingMessage, type ServerResponse } from 'node:http'
import { createProxyServer } from 'http-proxy-3'
import { answerUnavailable } from './plain-answers'

/** Longer than any request of ours should take; a hung process must not hang the caller. */
const PATIENCE_MS = 60_000

/**
 * Asks the other side to keep the connection, so that it may refuse an upload early and still let the rest run out
 * (closing would cut its own answer off), but never uses a connection twice: it might just have been closed.
 */
const onceEach = new Agent({ keepAlive: true, maxFreeSockets: 0 })

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

/**
 * Hands requests on to a process behind the door.
 *
 * @param target its address
 */
export function forwardTo(target: string): Handler {
  const proxy = createProxyServer({ target, agent: onceEach, xfwd: true, proxyTimeout: PATIENCE_MS })
  proxy.on('error', (_error, request, response) => {
    // An answer that has begun (a refusal before the whole upload was read) is worth more than ours.
    if ('headersSent' in response && !response.headersSent) answerUnavailable(request, response)
  })
  proxy.on('proxyRes', (answer, _request, response) => {
    // The other side broke off: so must we, or the caller waits for the rest for ever.
    answer.once('close', () => {
      if (!answer.complete) response.destroy()
    })
  })
  return (request, response) => {
    // Nobody stands before this door, so what a caller says about forwarding is invented.
    for (const name of Object.keys(request.headers))
      if (name.startsWith('x-forwarded-')) delete request.headers[name]
    // How the caller wants its own connection says nothing about ours.
    request.headers.connection = 'keep-alive'
    proxy.web(request, response)
  }
}
