import { isChainWhole } from '@doorstep/bff/case/history'
import { findCase, listEvents } from '@doorstep/db/queries/cases'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Counter, openCounter } from '../support/cases'
import { readHistory } from '../support/history'
import { type House, openHouse } from '../support/house'
import { selectRows } from '../support/rows'

let house: House
let counter: Counter
let caseNo: string
const openid = 'oDemo_wang_yulan'

beforeAll(async () => {
  house = await openHouse()
  counter = openCounter(house)
  const asked = await counter.caseIn('SUPPLEMENT_REQUIRED', '07', openid)
  const materials = await counter.papers(openid, ['m02'])
  const given = await counter.act('case.supplement', openid, asked, { materials })
  const accepted = await counter.act('case.accept', 'wuhaiyan', given)
  const reviewed = await counter.act('case.review', 'huangwenbin', accepted)
  caseNo = (await counter.act('case.decide', 'fuyongkang', reviewed)).caseNo
})
afterAll(() => house.close())

/** Changes the history past the application, looks at it, and takes the change back. */
async function historyAfter(statement: string) {
  const { db } = house.deps.database
  const undo = new Error('undo')
  let whole: boolean | undefined
  await db
    .transaction(async (tx) => {
      await tx.execute(
        statement.replace('$CASE', `(SELECT id FROM service_case WHERE case_no = '${caseNo}')`),
      )
      const [rows] = await tx.execute('SELECT ROW_COUNT() AS changed')
      expect(Number((rows as unknown as { changed: number }[])[0]?.changed)).toBeGreaterThan(0)
      const found = await findCase(tx, caseNo)
      whole = isChainWhole(caseNo, await listEvents(tx, found?.row.id ?? 0))
      throw undo
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error
    })
  return whole
}

describe('the chain of a history', () => {
  it('is whole as the application wrote it', async () => {
    const rows = await readHistory(house, caseNo)
    expect(rows.map(({ seq, type }) => `${seq} ${type}`)).toEqual([
      '1 CaseSubmitted',
      '2 SupplementRequired',
      '3 SupplementSubmitted',
      '4 CaseAccepted',
      '5 CaseReviewed',
      '6 CaseDecided',
    ])
    expect(rows[0]?.prevHash).toBe('0'.repeat(64))
    expect(isChainWhole(caseNo, rows)).toBe(true)
  })

  it('is that case’s own: the same rows under another number do not hold', async () => {
    const rows = await readHistory(house, caseNo)
    expect(isChainWhole('469025260616000025', rows)).toBe(false)
  })

  it.each([
    ['a decision turned round', `payload = '{"outcome":"reject"}'`, 6],
    ['an advice turned round', `payload = '{"recommendation":"reject"}'`, 5],
    ['an opinion taken out', 'sealed = NULL', 6],
    ['a moment moved by a millisecond', 'at = at + INTERVAL 1000 MICROSECOND', 4],
    ['another actor', 'actor_id = (SELECT MIN(id) FROM actor)', 6],
    ['another person', 'person_id = (SELECT MIN(id) FROM person)', 6],
    ['another account', 'account_id = (SELECT MIN(id) FROM account)', 6],
    ['another body', 'organ_id = (SELECT MIN(id) FROM organ)', 4],
    ['another kind of event', "type = 'CaseNotAccepted'", 4],
    ['a paper taken out of the list', `payload = JSON_REMOVE(payload, '$.papers[0]')`, 1],
    ['a new hash to match a new payload', `hash = SHA2('x', 256)`, 3],
    ['another row before it', `prev_hash = REPEAT('0', 64)`, 3],
  ])('breaks at %s', async (_, change, seq) => {
    expect(await historyAfter(`UPDATE case_event SET ${change} WHERE case_id = $CASE AND seq = ${seq}`)).toBe(
      false,
    )
  })

  it('breaks where a row was taken out, and only there', async () => {
    expect(await historyAfter('DELETE FROM case_event WHERE case_id = $CASE AND seq = 3')).toBe(false)
    expect(await historyAfter('UPDATE case_event SET seq = seq WHERE case_id = $CASE')).toBe(true)
  })
})

describe('each event', () => {
  interface Who {
    type: string
    capacity: string
    openid: string | null
    username: string | null
    organ: string | null
    sameAccount: number
    samePerson: number
    forHer: number
  }

  it('says by which account, which person, for which applicant, by which right, for which body', async () => {
    const rows = await selectRows<Who>(
      house,
      `SELECT e.type, a.capacity, acc.openid, acc.username, o.code AS organ,
        a.account_id = e.account_id AS sameAccount, a.person_id = e.person_id AS samePerson,
        app.person_id = (SELECT person_id FROM account WHERE openid = '${openid}') AS forHer
      FROM case_event e JOIN service_case c ON c.id = e.case_id JOIN account acc ON acc.id = e.account_id
        JOIN person p ON p.id = e.person_id JOIN applicant app ON app.id = e.applicant_id
        JOIN actor a ON a.id = e.actor_id LEFT JOIN organ o ON o.id = e.organ_id
      WHERE c.case_no = '${caseNo}' ORDER BY e.seq`,
    )
    expect(
      rows.map(({ type, capacity, openid: phone, username, organ }) => [
        type,
        capacity,
        phone ?? username,
        organ,
      ]),
    ).toEqual([
      ['CaseSubmitted', 'self', openid, null],
      ['SupplementRequired', 'post', 'chenlihua', '469025102-town'],
      ['SupplementSubmitted', 'self', openid, null],
      ['CaseAccepted', 'post', 'wuhaiyan', '469025102-town'],
      ['CaseReviewed', 'post', 'huangwenbin', '469025102-town'],
      ['CaseDecided', 'post', 'fuyongkang', '469025-civil-affairs'],
    ])
    for (const row of rows) {
      expect(row).toMatchObject({ sameAccount: 1, samePerson: 1, forHer: 1 })
    }
  })

  it('holds codes and digests in clear, and its words under a seal', async () => {
    const rows = await selectRows<{ payload: string; sealed: string | null }>(
      house,
      `SELECT payload, sealed FROM case_event WHERE case_id =
        (SELECT id FROM service_case WHERE case_no = '${caseNo}') ORDER BY seq`,
    )
    const payloads = rows.map(({ payload }) => JSON.parse(payload) as Record<string, unknown>)
    const digest = expect.stringMatching(/^[0-9a-f]{64}$/)
    const paper = (code: string) => expect.stringMatching(new RegExp(`^${code}/[0-9a-f-]{36}/[0-9a-f]{64}$`))
    expect(payloads).toEqual([
      {
        projectType: 'promised',
        bodies: { receive: expect.any(Number), accept: expect.any(Number), decide: expect.any(Number) },
        itemVersion: 1,
        formDigest: digest,
        papers: [paper('m01'), paper('m02'), paper('m03')],
      },
      { materials: ['m02'] },
      { formDigest: null, papers: [paper('m02')] },
      {},
      { recommendation: 'approve' },
      { outcome: 'approve' },
    ])
    expect(rows.map(({ sealed }) => sealed?.slice(0, 14) ?? null)).toEqual([
      null,
      'v1.A256GCM.k1.',
      null,
      'v1.A256GCM.k1.',
      'v1.A256GCM.k1.',
      'v1.A256GCM.k1.',
    ])
  })

  it.each([
    ['case_event', 6],
    ['case_form', 1],
    ['message', 4],
    ['outbox', 4],
    ['idempotency', 8],
    ['audit', 8],
    ['service_case', 1],
  ])('leaves no name, number, address or opinion in clear in %s', async (table, rows) => {
    const kept = await selectRows(house, `SELECT * FROM ${table}`)
    expect(kept.length).toBeGreaterThanOrEqual(rows)
    const text = JSON.stringify(kept)
    for (const secret of [
      '王玉兰',
      '469025194306160066',
      '13800000005',
      '6200000000000000026',
      '孟果村',
      '少了您本人',
      '请补拍',
      '材料齐全',
      '核对一致',
      '符合条件',
    ]) {
      expect(text).not.toContain(secret)
    }
  })
})
