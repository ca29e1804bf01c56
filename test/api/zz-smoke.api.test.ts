import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Counter, openCounter } from '../support/cases'
import { type House, openHouse } from '../support/house'

let house: House
let counter: Counter
beforeAll(async () => {
  house = await openHouse()
  counter = openCounter(house)
})
afterAll(() => house.close())
it('x', async () => {
  for (const s of [
    'SUBMITTED',
    'SUPPLEMENT_REQUIRED',
    'NOT_ACCEPTED',
    'REVIEWING',
    'DECIDING',
    'DECIDED_APPROVED',
    'DECIDED_REJECTED',
    'CLOSED',
  ] as const)
    expect((await counter.caseIn(s, '07', 'oDemo_fu_yaliang')).status).toBe(s)
  const c = await counter.caseIn('DECIDED_APPROVED', '18', 'oDemo_fu_yaliang')
  console.log(JSON.stringify(c, null, 1))
})
