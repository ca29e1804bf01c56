export interface TemplateField {
  /** Kind and number, e.g. `thing2`; the kind decides which values are allowed. */
  key: string
  label: string
  /** The only values allowed, for a field of the kind `enum`. */
  options?: string[]
}

/** A message template as it stands in the mini-program's account at WeChat. */
export interface Template {
  id: string
  title: string
  fields: TemplateField[]
}

/** The templates of the demo account. */
const TEMPLATES: readonly Template[] = [
  {
    id: 'tmpl-case-progress',
    title: '办理进度通知',
    fields: [
      { key: 'character_string1', label: '受理编号' },
      { key: 'thing2', label: '事项名称' },
      { key: 'phrase3', label: '当前状态' },
      { key: 'time4', label: '更新时间' },
      { key: 'thing5', label: '温馨提示' },
    ],
  },
]

export function findTemplate(id: unknown): Template | undefined {
  return TEMPLATES.find((template) => template.id === id)
}
