import { z } from 'zod'
import type { ErrorCode } from '../errors/codes'
import { caseDetail, caseNo, caseSummary, outcome } from './case.views'
import { type Audience, type Contract, divisionCode, nextCursor, pageQuery } from './contract'
import type { RouteId } from './routes'
import { uploadId } from './upload.contract'

const params = z.object({ caseNo })
/** 2,000 UTF-16 units are a full page; an opinion is never empty where the law wants a reason. */
const opinion = z.string().trim().min(2).max(2000)
const expectedVersion = z.int().min(1)
const materialCode = z.string().regex(/^m\d{2}$/)
const materials = z
  .array(z.strictObject({ code: materialCode, uploadIds: z.array(uploadId).min(1).max(9) }))
  .max(20)
/** Values by field; checked against the item's own JSON Schema by the BFF. */
const form = z.record(z.string().max(60), z.unknown())

const actErrors: readonly ErrorCode[] = [
  'case_not_found',
  'wrong_place',
  'action_not_allowed',
  'stale_version',
]

/** The contracts of acts differ in their fields alone. */
function actContract<const Id extends RouteId, Shape extends z.ZodRawShape>(
  id: Id,
  summary: string,
  audience: Audience,
  shape: Shape,
  errors: readonly ErrorCode[] = [],
) {
  return {
    id,
    summary,
    audience,
    params,
    body: z.strictObject({ expectedVersion, ...shape }),
    answer: caseDetail,
    errors: [...actErrors, ...errors],
  } as const
}

export const caseContracts = {
  'case.submit': {
    id: 'case.submit',
    summary: 'Submit an application; exactly once for an Idempotency-Key',
    audience: 'citizen',
    body: z.strictObject({
      itemCode: z.string().max(8),
      itemVersion: z.int().min(1),
      placeCode: divisionCode,
      form,
      materials,
    }),
    answer: caseDetail,
    errors: [
      'real_name_required',
      'item_not_found',
      'item_changed',
      'item_not_offered_here',
      'place_not_found',
      'form_invalid',
      'material_missing',
      'material_unknown',
      'photos_too_many',
      'upload_not_found',
      'upload_used',
    ],
  },
  'case.mine': {
    id: 'case.mine',
    summary: 'My cases, last moved first',
    audience: 'citizen',
    query: z.object(pageQuery),
    answer: z.object({ cases: z.array(caseSummary), nextCursor }),
    errors: [],
  },
  'case.get': {
    id: 'case.get',
    summary: 'A case with its story, its clocks and what this caller may do next',
    audience: 'account',
    params,
    answer: caseDetail,
    errors: ['case_not_found', 'wrong_place'],
  },
  'case.supplement': actContract(
    'case.supplement',
    'Give what the one notice asked for',
    'citizen',
    { form: form.optional(), materials },
    [
      'form_invalid',
      'material_missing',
      'material_unknown',
      'photos_too_many',
      'upload_not_found',
      'upload_used',
    ],
  ),
  'case.accept': actContract('case.accept', '受理', 'staff', { opinion: opinion.optional() }),
  'case.notAccept': actContract('case.notAccept', '不予受理, with the reason; the remedy is added', 'staff', {
    reason: opinion,
  }),
  'case.requireSupplement': actContract(
    'case.requireSupplement',
    'Ask once for everything that is missing (行政许可法 art. 32(4))',
    'staff',
    {
      note: opinion,
      materials: z
        .array(z.strictObject({ code: materialCode, note: z.string().trim().min(2).max(200) }))
        .max(20),
    },
    ['supplement_asked_before', 'material_unknown'],
  ),
  'case.review': actContract('case.review', '审核', 'staff', { recommendation: outcome, opinion }),
  'case.decide': actContract(
    'case.decide',
    '作出决定; never by the person who accepted',
    'staff',
    { outcome, opinion },
    ['decider_is_acceptor'],
  ),
  'case.decideInstantly': actContract(
    'case.decideInstantly',
    '即办件: accepted, decided and closed in one act',
    'staff',
    { outcome, opinion },
  ),
  'case.close': actContract('case.close', '送达办结', 'staff', { opinion: opinion.optional() }),
  'worklist.list': {
    id: 'worklist.list',
    summary: 'What waits for me, or all open cases of my body; due soonest first',
    audience: 'staff',
    query: z.object({ scope: z.enum(['mine', 'department']).default('mine'), ...pageQuery }),
    answer: z.object({ cases: z.array(caseSummary), total: z.int(), nextCursor }),
    errors: [],
  },
} as const satisfies Record<string, Contract>
