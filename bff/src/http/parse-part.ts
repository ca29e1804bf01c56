import { AppError } from '@doorstep/shared/errors/app-error'
import type { z } from 'zod'

/** Parses one part of a request. A fault names the field, never the value. */
export function parsePart(schema: z.ZodType | undefined, value: unknown): unknown {
  if (!schema) return undefined
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.slice(0, 20).map((issue) => ({
    field: issue.path.join('.'),
    rule: issue.code,
    ...(issue.code === 'unrecognized_keys' && { keys: issue.keys.slice(0, 5) }),
  }))
  const detail = faults.map((fault) => describe(fault)).join('；')
  throw new AppError('invalid_request', { detail, faults })
}

const words: Record<string, string> = {
  invalid_type: '没有填，或格式不对',
  too_big: '太长或太大',
  too_small: '太短或没有填',
  invalid_format: '格式不对',
  invalid_value: '不在可选范围内',
}

const fieldNames: Record<string, string> = {
  opinion: '意见',
  reason: '理由',
  note: '补正说明',
  name: '姓名',
  idNo: '身份证号',
  username: '账号',
  password: '密码',
  outcome: '决定',
  recommendation: '审核结论',
  expectedVersion: '版本号',
}

function describe(fault: { field: string; rule: string; keys?: string[] }): string {
  if (fault.keys) return `多出了不认识的内容（${fault.keys.join('、')}）`
  return `${fieldNames[fault.field] ?? (fault.field || '内容')}${words[fault.rule] ?? '不对'}`
}
