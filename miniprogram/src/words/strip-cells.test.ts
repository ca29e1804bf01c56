import { expect, test } from 'vitest'
import { stripCells } from './strip-cells'

// 2026-09-30 + 3 working days is Saturday 10 October (domain.md §9): 1–7 are off, 8 and 9 count, 10 is a make-up day.
const clock = {
  dueDate: '2026-10-10',
  days: [
    { date: '2026-09-30', kind: 'workday', name: null, counted: null },
    { date: '2026-10-01', kind: 'holiday', name: '国庆节', counted: null },
    { date: '2026-10-08', kind: 'workday', name: null, counted: 1 },
    { date: '2026-10-09', kind: 'workday', name: null, counted: 2 },
    { date: '2026-10-10', kind: 'make-up', name: '国庆节', counted: 3 },
  ],
} satisfies Parameters<typeof stripCells>[0]

test('each day shows its number, its mark and how it looks', () => {
  expect(stripCells(clock, '2026-10-08').map(({ number, mark, looks }) => [number, mark, looks])).toEqual([
    ['30', '', 'is-past'],
    ['10/1', '休', 'is-past'],
    ['8', '今天', 'is-counted is-past is-today'],
    ['9', '', 'is-counted'],
    ['10', '到期', 'is-counted is-due'],
  ])
})

test('without a known today nothing is past', () => {
  expect(stripCells(clock).map((cell) => cell.looks)).toEqual([
    '',
    '',
    'is-counted',
    'is-counted',
    'is-counted is-due',
  ])
})
