import { z } from 'zod'
import { projectTypes } from '../case/case.status'
import { formSchema } from '../form/form-schema'

/** Departments that the flows of the first items name; an organ of the tree carries one of them. */
export const departments = [
  'village-service-point',
  'town-government',
  'civil-affairs',
  'human-resources',
  'health',
  'forestry',
] as const

/** A body is found from the applicant's place: the organ of this department at this level above it. */
const bodyRule = z.object({
  level: z.enum(['village', 'town', 'county']),
  department: z.enum(departments),
})

/**
 * A limit in days with its ground. `days: 0` means the same working day (即办).
 * `unit` workday: 工作日 (行政许可法 art. 82); day: natural day.
 */
const limit = z.object({
  days: z.int().min(0).max(365),
  unit: z.enum(['workday', 'day']),
  basis: z.string().min(2).describe('Article or rule; says when it is an example'),
})

/** 申请材料, names after the national exchange tables (C0109 / GB/T 39046). */
export const materialSchema = z.object({
  code: z.string().regex(/^m\d{2}$/),
  materialName: z.string().min(2).max(100),
  /** 1 原件, 2 复印件, 3 原件或复印件 */
  materialType: z.enum(['1', '2', '3']),
  /** 1 必要, 2 非必要, 3 容缺后补 */
  isNeed: z.enum(['1', '2', '3']),
  /** 10 申请人自备, 20 政府部门核发, 99 其他 */
  sourceType: z.enum(['10', '20', '99']),
  fillExplain: z.string().max(200),
  byLaw: z.string().max(200),
  /** Photos one may give for it. */
  maxPhotos: z.int().min(1).max(9),
})

const question = z.object({ question: z.string().min(4).max(200), answer: z.string().min(4).max(500) })

/** 实施清单 of one item as a version of it is published; names after GB/T 39046 where it has them. */
export const itemDefinitionSchema = z.object({
  itemCode: z
    .string()
    .regex(/^[0-9A-Z]{2,8}$/)
    .describe('Short code inside this installation'),
  taskName: z.string().min(2).max(200),
  plainName: z.string().min(2).max(40).describe('What a villager calls it'),
  summary: z.string().min(4).max(120),
  /** A.1: 01 行政许可 05 行政给付 07 行政确认 20 公共服务 */
  taskType: z.enum(['01', '05', '07', '20']),
  /** Only 01 falls under 行政许可法; its limits and silence rules bind permits alone. */
  legalRegime: z.enum(['licensing-act', 'benefit-rules', 'public-service-promise']),
  projectType: z.enum(projectTypes),
  deptName: z.string().min(2).max(100),
  byLaw: z.array(z.string().min(2).max(300)).min(1),
  acceptCondition: z.array(z.string().min(2).max(300)).min(1),
  materials: z.array(materialSchema).min(1).max(20),
  form: formSchema,
  /** 收件 → 受理 → 审核 → 决定; three bodies even where they coincide. */
  flow: z.object({ receive: bodyRule, accept: bodyRule, decide: bodyRule }),
  steps: z
    .array(z.object({ name: z.string().max(20), who: z.string().max(60), what: z.string().max(200) }))
    .min(2),
  limits: z.object({
    /** From submission to acceptance, refusal or the one notice (行政许可法 art. 32: five working days). */
    receipt: limit,
    /** How long the applicant has for the supplement. */
    supplement: limit,
    legal: limit.nullable(),
    promise: limit,
  }),
  /** Free by law unless a law says otherwise; no item with a fee yet. */
  isFee: z.literal(false),
  limitSceneNum: z.int().min(0).max(5).describe('到办事现场次数'),
  resultName: z.string().max(100).nullable(),
  /** 10 证照, 20 批文, 99 其他 */
  resultType: z.enum(['10', '20', '99']),
  /** 行政复议 within 60 days, 行政诉讼 within 6 months where the act can be contested. */
  remedy: z.string().min(10).max(300),
  linkWay: z.string().max(60).describe('咨询电话'),
  superviseWay: z.string().max(60).describe('投诉电话'),
  transactAddr: z.string().max(200),
  transactTime: z.string().max(100),
  questions: z.array(question).min(1),
  /** Seed data never looks official. */
  example: z.object({ isExample: z.literal(true), note: z.string().min(4).max(200) }),
})

export type ItemDefinition = z.infer<typeof itemDefinitionSchema>
export type Material = z.infer<typeof materialSchema>
export type Department = (typeof departments)[number]
