import { z } from 'zod'
import { type Contract, instant } from './contract'

export const clockContracts = {
  'clock.get': {
    id: 'clock.get',
    summary: 'The business clock, by which limits are counted',
    audience: 'anyone',
    answer: z.object({ now: instant, demo: z.boolean() }),
    errors: [],
  },
  'clock.move': {
    id: 'clock.move',
    summary: 'Move the business clock forward; exists in the demo configuration alone',
    audience: 'administrator',
    body: z.strictObject({ to: instant }),
    answer: z.object({ now: instant, demo: z.literal(true) }),
    errors: ['clock_backwards'],
  },
} as const satisfies Record<string, Contract>
