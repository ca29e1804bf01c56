import { z } from 'zod'

const base64Key = z
  .base64()
  .refine((text) => Buffer.from(text, 'base64').length === 32, 'must be 32 bytes in base64')

/** FIELD_KEYS: `id:base64,id:base64`; the first seals, all open. */
const keyRing = z.string().transform((text, context) => {
  const keys = text.split(',').map((pair) => {
    const [id = '', key = ''] = pair.trim().split(/:(.*)/s)
    return { id, key: Buffer.from(key, 'base64') }
  })
  if (keys.some(({ id, key }) => !/^[a-z0-9]{1,16}$/.test(id) || key.length !== 32)) {
    context.addIssue({ code: 'custom', message: 'must be id:base64 of 32 bytes, separated by commas' })
  }
  return keys
})

const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((text) => text === 'true')

/** Every setting of the BFF and its worker; explained in `.env.example`. */
const schema = z.object({
  NODE_ENV: z.string().default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  TRUST_PROXY: flag,
  DATABASE_URL: z.string().startsWith('mysql://'),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(16),
  REDIS_URL: z.string().regex(/^(rediss?:\/\/|unix:)/, 'must be redis://, rediss:// or unix:/path'),
  JWT_SECRET: z.string().min(32),
  FIELD_KEYS: keyRing,
  LOOKUP_KEY: base64Key,
  WECHAT_BASE_URL: z.url().default('https://api.weixin.qq.com'),
  WECHAT_APPID: z.string().min(1),
  WECHAT_SECRET: z.string().min(1),
  WECHAT_PROGRESS_TEMPLATE: z.string().min(1).default('tmpl-case-progress'),
  FILES_DIR: z.string().min(1),
  DEMO: flag,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
})

export type Env = z.infer<typeof schema>

/**
 * Reads all settings at once. Throws one error that lists every fault, so that an operator mends them together.
 * The demo configuration, which can move the business clock, is refused in production.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(present)
  const faults = parsed.success ? [] : parsed.error.issues.map((issue) => describeFault(issue, present))
  if (source.NODE_ENV === 'production' && source.DEMO === 'true') {
    faults.push('DEMO: must not be true where NODE_ENV is production')
  }
  if (!parsed.success || faults.length > 0)
    throw new Error(`settings are wrong, see .env.example:\n  ${faults.join('\n  ')}`)
  return parsed.data
}

function describeFault({ path, message }: z.core.$ZodIssue, present: Record<string, unknown>): string {
  const name = path.join('.')
  return `${name}: ${name in present ? message : 'is missing'}`
}

/** The settings of this process; where they are wrong it says so and ends. */
export function readProcessEnv(): Env {
  try {
    return readEnv(process.env)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
