/** 张敏 → 张*, 李小敏 → 李*敏, 欧阳小敏 → 欧**敏. Counts characters, so that 𠮷 is one. */
export function maskName(name: string): string {
  const marks = [...name.trim()]
  const [first = '', ...rest] = marks
  if (marks.length <= 1) return '*'.repeat(marks.length)
  const last = rest.pop() ?? ''
  return rest.length === 0 ? `${first}*` : first + '*'.repeat(rest.length) + last
}
