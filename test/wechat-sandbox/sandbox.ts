import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Koa from 'koa'
import { createKnobs, type Knobs } from './knobs'
import { pageRoutes } from './page.routes'
import { phoneRoutes } from './phone.routes'
import type { Holder, Platform } from './platform'
import { type Message, openStore } from './store'
import { issueCode } from './wire/login'
import { grant, listMessages } from './wire/subscribe'
import { wireRoutes } from './wire/wire.routes'

export interface SandboxOptions {
  appid: string
  secret: string
  /** Asked anew at each request. */
  holders: () => Holder[]
  /** Where codes, tokens, subscriptions and messages outlive the process; without it they do not. */
  file?: string
  now: () => Date
}

export interface Sandbox {
  app: Koa
  /** Opens it on this machine only. @param port 0 for any free one @returns the port */
  listen: (port?: number) => Promise<number>
  close: () => Promise<void>
  /** What wx.login would give this person. */
  issueCode: (openid: string) => string
  /** What one tap on 允许 does: one more message of each template. */
  grant: (openid: string, templateIds: string[]) => void
  /** The messages that arrived for this person, newest first. */
  messages: (openid: string) => Message[]
  /** May be turned directly, as POST /knobs does. */
  knobs: Knobs
}

/** WeChat's side of the wire, as one closed thing: two sandboxes in one process know nothing of each other. */
export function createSandbox({ file, ...options }: SandboxOptions): Sandbox {
  const platform: Platform = { ...options, ...openStore(file), knobs: createKnobs() }
  const app = new Koa()
  app.use(wireRoutes(platform)).use(phoneRoutes(platform)).use(pageRoutes())
  return {
    app,
    ...serve(app),
    issueCode: (openid) => issueCode(platform, openid),
    grant: (openid, templateIds) => grant(platform, openid, templateIds),
    messages: (openid) => listMessages(platform, openid),
    knobs: platform.knobs,
  }
}

function serve(app: Koa): Pick<Sandbox, 'listen' | 'close'> {
  const server = createServer(app.callback())
  return {
    listen: (port = 0) =>
      new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
