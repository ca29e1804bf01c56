import type { Rule } from 'antd/es/form'
import { blank } from './act-phrases'
import type { ActPlan } from './act-plans'

/** Bounds of the contract: an opinion of 2–2000 characters, a note for a material of 2–200. */
export const maxOpinion = 2000
export const maxNote = 200

export function opinionRules({ text: { label, required } }: ActPlan): Rule[] {
  return [
    { required, whitespace: required, message: `请填写${label}` },
    { validator: (_, text?: string) => refuse(textFault(text)) },
  ]
}

/** What is wrong with a written text, as a sentence; null when nothing is. */
export function textFault(text: string | undefined): string | null {
  const written = text?.trim() ?? ''
  if (written.length === 1) return '请至少写两个字'
  return written.includes(blank) ? `请把空着的“${blank}”填好` : null
}

/** Each material asked for says what is the matter with it. */
export const noteRule: Rule = {
  validator: (_, notes: Record<string, string> = {}) =>
    refuse(
      Object.values(notes).some((note) => note.trim().length < 2)
        ? '请给每份要补的材料写明原因（至少两个字）'
        : null,
    ),
}

function refuse(fault: string | null): Promise<void> {
  return fault === null ? Promise.resolve() : Promise.reject(new Error(fault))
}
