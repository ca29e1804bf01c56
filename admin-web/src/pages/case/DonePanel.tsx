import { CheckCircleOutlined } from '@ant-design/icons'
import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import { useMutation } from '@tanstack/react-query'
import { Alert, App, Button, Flex, Tooltip } from 'antd'
import { useNavigate } from 'react-router-dom'
import { messageOf } from '../../api/api-error'
import { call } from '../../session/session'
import { useHotkeys } from '../../ui/use-hotkeys'
import { actPlans } from './act-plans'
import { actsOf, type StaffAction } from './case.model'

interface Props {
  detail: CaseDetail
  done: StaffAction
  goAhead: () => void
}

/** What was just done, what happens next, and the way to the next case. */
export function DonePanel({ detail, done, goAhead }: Props) {
  const nextCase = useNextCase(detail.caseNo)
  useHotkeys([['n', nextCase.mutate]])
  return (
    <Flex vertical gap={12}>
      <Alert
        type="success"
        showIcon
        icon={<CheckCircleOutlined />}
        role="status"
        title={actPlans[done].done}
        description={`申请人看到：${detail.next}`}
      />
      <Tooltip title="按 N 打开期限最近的下一件" placement="left">
        <Button
          type="primary"
          size="large"
          block
          loading={nextCase.isPending}
          onClick={() => nextCase.mutate()}
        >
          办下一件
        </Button>
      </Tooltip>
      {actsOf(detail).length > 0 && (
        <Button block onClick={goAhead}>
          接着办这一件
        </Button>
      )}
    </Flex>
  )
}

/** Opens the case due soonest of those that wait for this clerk. */
function useNextCase(caseNo: string) {
  const navigate = useNavigate()
  const { message } = App.useApp()
  return useMutation<void, unknown, void>({
    async mutationFn() {
      const { cases } = await call('worklist.list', { query: { scope: 'mine', limit: 2 } })
      const next = cases.find((row) => row.caseNo !== caseNo)
      if (next) navigate(`/cases/${next.caseNo}`)
      else message.info('没有别的等您办的事了。')
    },
    onError: (error) => message.error(messageOf(error)),
  })
}
