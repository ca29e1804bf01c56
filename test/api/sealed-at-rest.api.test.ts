import { redisTarget } from '@doorstep/bff/redis'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCounter } from '../support/cases'
import { type House, openHouse } from '../support/house'
import { selectRows } from '../support/rows'

let house: House
let tables: Map<string, string>

/** What one case of 临时救助 brings into the house about people, and what may not be read in its stores. */
const secrets: [what: string, text: string][] = [
  ['the number of the applicant', '469025194306160066'],
  ['her birth date', '19430616'],
  ['her name', '王玉兰'],
  ['her phone', '13800000005'],
  ['her address', '白沙黎族自治县邦溪镇孟果村'],
  ['her bank card', '6200000000000000026'],
  ['what she wrote of her need', '厨房起火'],
  ['a name with 𠮷 in the registry', '李𠮷祥'],
  ['a number in the registry', '469025194402130019'],
  ['the name of a clerk', '陈丽华'],
  ['the clerk’s opinion', '请补拍您本人那一页'],
  ['the password of the counter', 'Doorstep-2026'],
]

beforeAll(async () => {
  house = await openHouse()
  const counter = openCounter(house)
  const asked = await counter.act(
    'case.requireSupplement',
    'chenlihua',
    await counter.submit('10', 'oDemo_wang_yulan'),
  )
  const materials = await counter.papers('oDemo_wang_yulan', ['m02'])
  await counter.act('case.supplement', 'oDemo_wang_yulan', asked, { materials })
  await counter.caseIn('CLOSED', '10', 'oDemo_wang_yulan')
  tables = await readTables()
})
afterAll(() => house.close())

/** Every row of every table, as the driver gives it. */
async function readTables(): Promise<Map<string, string>> {
  const names = await selectRows<{ name: string }>(
    house,
    'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
  )
  const texts = new Map<string, string>()
  for (const { name } of names)
    texts.set(name, JSON.stringify(await selectRows(house, `SELECT * FROM \`${name}\``)))
  return texts
}

function tablesWith(text: string): string[] {
  return [...tables].filter(([, rows]) => rows.includes(text)).map(([name]) => name)
}

describe('what rests in the tables', () => {
  it('is read in full by this test', () => {
    expect(tablesWith('oDemo_wang_yulan')).toEqual(['account'])
    expect(tablesWith('孟果村委会')).toEqual(['division'])
    expect(tablesWith('CaseClosed')).toEqual(['case_event'])
    for (const name of [
      'person',
      'registry_person',
      'case_form',
      'idempotency',
      'audit',
      'message',
      'outbox',
      'upload',
    ])
      expect(tables.get(name)?.length, name).toBeGreaterThan(10)
  })

  it.each(secrets)('does not hold %s in clear', (_, text) => {
    expect(tablesWith(text)).toEqual([])
  })

  it('is sealed under an envelope that names its version, algorithm and key', async () => {
    const sealed = await selectRows<{ name: string; number: string; lookup: string }>(
      house,
      'SELECT name_sealed AS name, id_no_sealed AS number, id_no_lookup AS lookup FROM person WHERE trust_level = 1',
    )
    expect(sealed).toHaveLength(1)
    expect(sealed[0]).toEqual({
      name: expect.stringMatching(/^v1\.A256GCM\.k1\.[\w-]{16}\.[\w-]+$/),
      number: expect.stringMatching(/^v1\.A256GCM\.k1\.[\w-]{16}\.[\w-]+$/),
      lookup: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })
})

describe('what rests in Redis', () => {
  it('holds none of it either, and no token', async () => {
    const person = await house.api.citizen('oDemo_wang_yulan')
    const { answer } = await house.api.call(
      'session.refresh',
      { body: { refreshToken: person.refreshToken } },
      { device: person.device },
    )
    const kept = await readRedis()
    expect(kept).toContain('session:')
    expect(kept).toContain('refresh-answer:')
    const tokens = [person, { token: answer.accessToken, refreshToken: answer.refreshToken }].flatMap(
      ({ token, refreshToken }) => [token, refreshToken.split('.')[1] ?? ''],
    )
    for (const text of [...secrets.map(([, secret]) => secret), ...tokens]) expect(kept).not.toContain(text)
  })
})

/** Keys and values of this house's part of Redis. */
async function readRedis(): Promise<string> {
  const redis = new Redis(redisTarget(house.deps.env.REDIS_URL))
  try {
    const lines: string[] = []
    for (const key of await redis.keys(`${house.deps.redis.options.keyPrefix}*`)) {
      const value = (await redis.type(key)) === 'hash' ? await redis.hgetall(key) : await redis.get(key)
      lines.push(`${key} ${JSON.stringify(value)}`)
    }
    return lines.join('\n')
  } finally {
    redis.disconnect()
  }
}
