import { formatCaseNo } from '@doorstep/shared/codes/case-no'
import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import { Text, View } from '@tarojs/components'
import { Button } from '../../../../ui/Button'
import { Card } from '../../../../ui/Card'
import { openTab, pages, replace } from '../../../../ui/go'
import { Icon } from '../../../../ui/Icon'
import { Screen } from '../../../../ui/Screen'
import { Story } from '../../../../ui/Story'
import { formatInstant } from '../../../../words/day-words'
import { useReceipt } from './use-receipt'
import './index.scss'

export default function ReceiptPage() {
  const { resource, copy } = useReceipt()
  return (
    <Screen resource={resource} footer={(detail) => <WaysOn caseNo={detail.caseNo} />}>
      {(detail) => (
        <>
          <View className="receipt__head">
            <View className="receipt__disc">
              <Icon name="check" ink="white" size="large" />
            </View>
            <Text className="receipt__title">已经提交</Text>
            <Text className="receipt__item">{detail.plainName}</Text>
          </View>
          <Card>
            <View className="receipt__number">
              <Text className="receipt__label">受理编号</Text>
              <Text id="case-no" className="receipt__digits">
                {formatCaseNo(detail.caseNo)}
              </Text>
              <View className="receipt__copy" hoverClass="receipt__copy--pressed" onClick={copy}>
                <Icon name="copy" ink="primary" size="small" />
                <Text>复制编号</Text>
              </View>
            </View>
            <Text className="receipt__note">不用背，“办事”里随时能看到。打电话问进度时，报这个编号。</Text>
          </Card>
          <Card title="接下来">
            <Story lines={linesOf(detail)} />
          </Card>
        </>
      )}
    </Screen>
  )
}

function linesOf({ submittedAt, next }: CaseDetail) {
  return [
    { key: 'done', title: '您已经提交', text: formatInstant(submittedAt), state: 'past' as const },
    { key: 'next', title: next, state: 'present' as const },
    { key: 'told', title: '一有进展，“消息”里会告诉您', state: 'future' as const },
  ]
}

function WaysOn({ caseNo }: { caseNo: string }) {
  return (
    <>
      <Button id="see-case" onTap={() => replace(pages.detail(caseNo))}>
        看办理进度
      </Button>
      <Button kind="quiet" onTap={() => openTab(pages.home())}>
        回首页
      </Button>
    </>
  )
}
