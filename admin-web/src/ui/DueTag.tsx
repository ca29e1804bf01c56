import { ClockCircleOutlined, HourglassOutlined, WarningOutlined } from '@ant-design/icons'
import type { DueView } from '@doorstep/shared/contracts/case.views'
import type { ReactNode } from 'react'
import { type DueWords, dueWords } from './due.model'
import { ToneTag } from './ToneTag'
import { useToday } from './use-clock'

const icons: Record<DueWords['urgency'], ReactNode> = {
  late: <WarningOutlined />,
  soon: <HourglassOutlined />,
  calm: <ClockCircleOutlined />,
}

/** What is left of a limit. A date counted without next year's holidays says so. */
export function DueTag({ due }: { due: DueView }) {
  const { words, urgency, tone, label } = dueWords(due, useToday())
  const hint = due.provisional ? `${label}；那一年的放假安排还没公布，日期可能顺延` : label
  return (
    <span title={hint}>
      <ToneTag tone={tone} icon={icons[urgency]}>
        {words}
        {due.provisional && '（暂计）'}
      </ToneTag>
    </span>
  )
}
