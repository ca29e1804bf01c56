import { describe, expect, it } from 'vitest'
import { readEnv } from './env'

const key = Buffer.alloc(32, 7).toString('base64')
const good = {
  DATABASE_URL: 'mysql://root@localhost/doorstep',
  REDIS_URL: 'unix:/run/redis.sock',
  JWT_SECRET: 'x'.repeat(32),
  FIELD_KEYS: `k1:${key}`,
  LOOKUP_KEY: key,
  WECHAT_APPID: 'wx1',
  WECHAT_SECRET: 's',
  FILES_DIR: '/var/lib/doorstep/files',
}

describe('the settings', () => {
  it('have defaults where one is safe', () => {
    expect(readEnv(good)).toMatchObject({
      PORT: 3000,
      DEMO: false,
      WECHAT_BASE_URL: 'https://api.weixin.qq.com',
    })
  })

  it('name all faults at once', () => {
    const read = () =>
      readEnv({ ...good, DATABASE_URL: 'postgres://x', FIELD_KEYS: 'k1:short', REDIS_URL: '' })
    expect(read).toThrow(/DATABASE_URL: [\s\S]*REDIS_URL: is missing[\s\S]*FIELD_KEYS/)
  })

  it('refuse the movable clock in production', () => {
    expect(() => readEnv({ ...good, NODE_ENV: 'production', DEMO: 'true' })).toThrow('DEMO')
  })
})
