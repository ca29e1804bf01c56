import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '@doorstep/bff/app'
import { settlePeople } from '@doorstep/bff/demo/people'
import { closeDeps, type Deps, openDeps } from '@doorstep/bff/deps'
import { readEnv } from '@doorstep/bff/env'
import { createLogger } from '@doorstep/bff/log'
import { redisTarget } from '@doorstep/bff/redis'
import { openDatabase } from '@doorstep/db/database'
import { seedReference } from '@doorstep/db/seed'
import { citizens } from '@doorstep/db/seeds/story/citizens'
import { Redis } from 'ioredis'
import { createSandbox, type Sandbox } from '../wechat-sandbox/sandbox'
import { type Api, createApi } from './api'
import { TestClock } from './clocks'
import { makeDatabase } from './database'

/** Tuesday, 16 June 2026, half past nine in Shanghai: 端午 (19–21 June) lies ahead. */
export const morning = '2026-06-16T09:30:00+08:00'

/** The whole BFF over a real database, a real Redis and WeChat's sandbox, for one test file. */
export interface House {
  api: Api
  deps: Deps
  sandbox: Sandbox
  base: string
  /** Statutory limits and the story. */
  business: TestClock
  /** Tokens and codes; starts at the real time. */
  security: TestClock
  close(): Promise<void>
}

const appid = 'wxtest0000000001'
const secret = 'sandbox-secret-of-the-tests'

/** `env` overrides settings, e.g. {DEMO: 'true'}. */
export async function openHouse(env: Record<string, string> = {}): Promise<House> {
  const name = `doorstep_test_${process.pid}_${randomBytes(4).toString('hex')}`
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-files-'))
  const database = await makeDatabase(name)
  const business = new TestClock(morning)
  const security = new TestClock(new Date().toISOString())
  const sandbox = createSandbox({ appid, secret, holders: listHolders, now: () => security.now() })
  const sandboxPort = await sandbox.listen()
  const settings = readEnv({
    DATABASE_URL: database.url,
    REDIS_URL: process.env.REDIS_URL,
    JWT_SECRET: 'a secret of thirty-two characters',
    FIELD_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    LOOKUP_KEY: randomBytes(32).toString('base64'),
    WECHAT_BASE_URL: `http://127.0.0.1:${sandboxPort}`,
    WECHAT_APPID: appid,
    WECHAT_SECRET: secret,
    FILES_DIR: folder,
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
    ...env,
  })
  const deps = openDeps(settings, {
    database: openDatabase(settings.DATABASE_URL, { poolSize: 8 }),
    // One Redis for all test files, a key space for each.
    redis: new Redis(redisTarget(settings.REDIS_URL), { keyPrefix: `${name}:`, maxRetriesPerRequest: 1 }),
    log: createLogger(settings),
    securityClock: () => security.now(),
    ...(settings.DEMO ? {} : { businessClock: { now: async () => business.now() } }),
  })
  await seedReference(deps.database, new Date('2026-01-01T00:00:00Z'))
  await deps.database.transaction((tx) => settlePeople(deps, tx))
  const server = createServer(createApp(deps).callback())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    api: createApi(base, sandbox),
    deps,
    sandbox,
    base,
    business,
    security,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await sandbox.close()
      await closeDeps(deps)
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function listHolders() {
  return citizens.map(({ name, openid, villageCode }) => ({ name, openid, place: villageCode }))
}
