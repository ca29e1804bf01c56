import { expect, test } from 'vitest'
import { stripWeeks } from './strip-cells'

// 2026-09-30 + 3 working days is Saturday 10 October (domain.md §9): 1–7 are off, 8 and 9 count, 10 is a make-up day.
const holiday = { kind: 'holiday', name: '国庆节', counted: null } as const
const strip = {
  dueDate: '2026-10-10',
  days: [
    { date: '2026-09-30', kind: 'workday', name: null, counted: null },
    ...['01', '02', '03', '04', '05', '06', '07'].map((day) => ({ date: `2026-10-${day}`, ...holiday })),
    { date: '2026-10-08', kind: 'workday', name: null, counted: 1 },
    { date: '2026-10-09', kind: 'workday', name: null, counted: 2 },
    { date: '2026-10-10', kind: 'make-up', name: '国庆节', counted: 3 },
  ],
} satisfies Parameters<typeof stripWeeks>[0]

test('weeks begin on Monday, and days outside the limit are empty', () => {
  expect(stripWeeks(strip).map((week) => week.map((cell) => cell.number).join())).toEqual([
    ',,30,10/1,2,3,4',
    '5,6,7,8,9,10,',
  ])
})

test('a week that is over is left out; each day shows its mark and how it looks', () => {
  const [week, ...others] = stripWeeks(strip, '2026-10-08')
  expect(others).toEqual([])
  expect(week?.map(({ number, mark, looks }) => [number, mark, looks])).toEqual([
    ['5', '休', 'is-past'],
    ['6', '休', 'is-past'],
    ['7', '休', 'is-past'],
    ['8', '今天', 'is-counted is-today'],
    ['9', '', 'is-counted'],
    ['10', '到期', 'is-counted is-due'],
    ['', '', 'is-outside'],
  ])
})

test('past its due date the last week stays in sight', () => {
  expect(stripWeeks(strip, '2026-10-20')).toHaveLength(1)
})

test('without a known today nothing is past', () => {
  const looks = stripWeeks(strip).flatMap((week) => week.map((cell) => cell.looks))
  expect(looks.some((look) => look.includes('is-past'))).toBe(false)
})
