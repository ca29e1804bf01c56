import { type DatabaseHandle, openDatabase } from '@doorstep/db/database'
import type { Redis } from 'ioredis'
import type { Logger } from 'pino'
import {
  type BusinessClock,
  createDemoClock,
  realBusinessClock,
  realSecurityClock,
  type SecurityClock,
} from './clocks/clocks'
import { createSealer, type Sealer } from './crypto/sealer'
import type { Env } from './env'
import { createTableRegistry, type PopulationRegistry } from './identity/population-registry'
import { createLogger } from './log'
import { openRedis } from './redis'
import { createDiskStorage, type FileStorage } from './upload/file-storage'
import { createWechat, type Wechat } from './wechat/wechat'

/** What the parts of the BFF lean on. Made once in `main.ts` and `worker.ts`; a test makes its own. */
export interface Deps {
  env: Env
  database: DatabaseHandle
  redis: Redis
  sealer: Sealer
  businessClock: BusinessClock
  securityClock: SecurityClock
  registry: PopulationRegistry
  files: FileStorage
  wechat: Wechat
  log: Logger
}

/** Opens everything the settings name. `replace` puts another clock or edge in its place. */
export function openDeps(env: Env, replace: Partial<Deps> = {}): Deps {
  const log = replace.log ?? createLogger(env)
  const database = replace.database ?? openDatabase(env.DATABASE_URL, { poolSize: env.DATABASE_POOL })
  const redis = replace.redis ?? openRedis(env.REDIS_URL, log)
  const sealer =
    replace.sealer ?? createSealer({ ring: env.FIELD_KEYS, lookupKey: Buffer.from(env.LOOKUP_KEY, 'base64') })
  return {
    env,
    log,
    database,
    redis,
    sealer,
    businessClock: replace.businessClock ?? (env.DEMO ? createDemoClock(database.db) : realBusinessClock),
    securityClock: replace.securityClock ?? realSecurityClock,
    registry: replace.registry ?? createTableRegistry(database.db, sealer),
    files: replace.files ?? createDiskStorage(env.FILES_DIR),
    wechat: replace.wechat ?? createWechat(env, redis),
  }
}

export async function closeDeps(deps: Deps): Promise<void> {
  await deps.database.close()
  deps.redis.disconnect()
}
