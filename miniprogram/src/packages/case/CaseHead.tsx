import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import { Text, View } from '@tarojs/components'
import { Card } from '../../ui/Card'
import { DueHero } from '../../ui/DueHero'
import { open, pages } from '../../ui/go'
import { StatusTag } from '../../ui/StatusTag'
import { findDueClock } from '../../words/due-words'
import './case.scss'

/** What it is, how it stands, until when, and who does what next. */
export function CaseHead({ detail, today }: { detail: CaseDetail; today?: string }) {
  const { caseNo, plainName, status, due, next } = detail
  const clock = findDueClock(detail)
  return (
    <Card>
      <View className="case-head">
        <View className="case-head__line">
          <Text className="case-head__name">{plainName}</Text>
          <StatusTag status={status} />
        </View>
        {due ? (
          <DueHero
            due={due}
            sentence={next}
            clock={clock}
            today={today}
            onWhy={clock && (() => open(pages.why(caseNo)))}
          />
        ) : (
          <Text id="next" className="case-head__next">
            {next}
          </Text>
        )}
      </View>
    </Card>
  )
}
