import type { CaseSummary } from '@doorstep/shared/contracts/case.views'
import { Text, View } from '@tarojs/components'
import { describeRemaining, dueTone } from '../words/due-words'
import { CalendarLeaf } from './CalendarLeaf'
import { open, pages } from './go'
import { StatusTag } from './StatusTag'
import './CaseCard.scss'

/** One of her cases on a list: until when first, then what and how it stands. */
export function CaseCard({ summary }: { summary: CaseSummary }) {
  const { caseNo, plainName, status, due } = summary
  return (
    <View
      id={`case-${caseNo}`}
      className="case-card"
      hoverClass="case-card--pressed"
      onClick={() => open(pages.detail(caseNo))}
    >
      <CalendarLeaf due={due} />
      <View className="case-card__words">
        <Text className="case-card__name">{plainName}</Text>
        {due && (
          <Text className={`case-card__due case-card__due--${dueTone(due)}`}>{describeRemaining(due)}</Text>
        )}
        <StatusTag status={status} />
      </View>
    </View>
  )
}
