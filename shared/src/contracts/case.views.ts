import { z } from 'zod'
import { caseActions, caseEventTypes, caseStatuses, projectTypes, staffRoles } from '../case/case.status'
import { day, instant } from './contract'
import { uploadId } from './upload.contract'

export const caseNo = z
  .string()
  .regex(/^\d{18}$/)
  .describe('受理编号: division 6, yyMMdd, serial 5, check digit')
export const outcome = z.enum(['approve', 'reject'])

/** What is due next, as one line of a list shows it. */
const dueView = z.object({
  kind: z.enum(['receipt', 'promise', 'legal', 'supplement']),
  dueDate: day,
  /** Working days left today (natural days where the limit is in natural days); negative when overdue. */
  remaining: z.int(),
  unit: z.enum(['workday', 'day']),
  /** The date rests on a year whose calendar is not published yet. */
  provisional: z.boolean(),
})
export type DueView = z.infer<typeof dueView>

export const caseSummary = z.object({
  caseNo,
  itemCode: z.string(),
  itemName: z.string(),
  plainName: z.string(),
  projectType: z.enum(projectTypes),
  status: z.enum(caseStatuses),
  /** Masked for everybody but herself. */
  applicantName: z.string(),
  placeName: z.string(),
  submittedAt: instant,
  updatedAt: instant,
  due: dueView.nullable(),
  /** Sequence number of the last event; an act sends it back as expectedVersion. */
  version: z.int(),
  availableActions: z.array(z.enum(caseActions)),
})
export type CaseSummary = z.infer<typeof caseSummary>

/** One day of the strip that explains a due date. */
const stripDay = z.object({
  date: day,
  kind: z.enum(['workday', 'weekend', 'holiday', 'make-up']),
  /** Name of the holiday or the make-up day. */
  name: z.string().nullable(),
  /** Running number where the day counts, null where it does not. */
  counted: z.int().nullable(),
})

export const clockView = dueView.extend({
  label: z.string(),
  startDate: day,
  limit: z.int(),
  /** Article or rule the limit comes from. */
  basis: z.string(),
  /** Day on which this clock stopped; null while it runs. */
  endedOn: day.nullable(),
  days: z.array(stripDay),
})
export type ClockView = z.infer<typeof clockView>

const bodyView = z.object({ code: z.string(), name: z.string() })

const formValue = z.object({
  field: z.string(),
  title: z.string(),
  section: z.string().nullable(),
  /** As a person reads it: the title of a choice, masked where the field is sensitive. */
  value: z.string(),
})

const materialView = z.object({
  code: z.string(),
  materialName: z.string(),
  required: z.boolean(),
  photos: z.array(z.object({ uploadId, width: z.int(), height: z.int() })),
})

const timelineEntry = z.object({
  seq: z.int(),
  type: z.enum(caseEventTypes),
  title: z.string(),
  at: instant,
  /** Body and role, never a clerk's name to the public. */
  by: z.object({ organName: z.string().nullable(), role: z.enum(staffRoles).nullable(), self: z.boolean() }),
  /** The opinion or reason as this reader may see it. */
  text: z.string().nullable(),
})
export type TimelineEntry = z.infer<typeof timelineEntry>

const supplementView = z.object({
  note: z.string(),
  materials: z.array(z.object({ code: z.string(), materialName: z.string(), note: z.string() })),
  dueDate: day,
})

const resultView = z.object({
  outcome: outcome.nullable().describe('null: not accepted'),
  reason: z.string(),
  /** 行政复议 / 行政诉讼 text, where the act can be contested. */
  remedy: z.string().nullable(),
  resultName: z.string().nullable(),
})

export const caseDetail = caseSummary.extend({
  form: z.array(formValue),
  materials: z.array(materialView),
  timeline: z.array(timelineEntry),
  clocks: z.array(clockView),
  bodies: z.object({ receive: bodyView, accept: bodyView, decide: bodyView }),
  /** Who does what by when, one sentence. */
  next: z.string(),
  supplement: supplementView.nullable(),
  result: resultView.nullable(),
})
export type CaseDetail = z.infer<typeof caseDetail>
