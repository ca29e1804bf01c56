import { CheckCircleOutlined, SwapOutlined } from '@ant-design/icons'
import { actionWords } from '@doorstep/shared/case/case.words.zh-CN'
import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import { Alert, Button, Typography } from 'antd'
import styles from './act.module.css'
import { newsSince } from './case.model'
import { readDraft } from './drafts'
import { News } from './News'
import type { ActInHand } from './use-act'

/** The act in hand is no longer possible. What was typed is still there to be copied. */
export function LostAct({ detail, hand }: { detail: CaseDetail; hand: ActInHand }) {
  const { opened } = hand
  if (!opened) return null
  const act = actionWords[opened.action]
  if (newsSince(detail, opened.version).every(({ by }) => by.self))
    return <WentThrough act={act} hand={hand} />
  const { text } = readDraft(hand.draftOf(opened.action))
  return (
    <Alert
      className={styles.notice}
      type="warning"
      showIcon
      icon={<SwapOutlined />}
      role="alert"
      title={`这件事刚刚有了新进展，不用再做“${act}”了`}
      description={
        <>
          <News detail={detail} since={opened.version} />
          {text && (
            <>
              <p>您写的内容没有提交，需要的话可以复制：</p>
              <Typography.Paragraph className={styles.kept} copyable={{ text, tooltips: ['复制', '已复制'] }}>
                {text}
              </Typography.Paragraph>
            </>
          )}
          <Button className={styles.goOn} type="primary" ghost onClick={hand.giveUp}>
            知道了
          </Button>
        </>
      }
    />
  )
}

/** The answer was lost on the way, the act was not: nobody but the clerk herself has moved the case. */
function WentThrough({ act, hand }: { act: string; hand: ActInHand }) {
  return (
    <Alert
      className={styles.notice}
      type="success"
      showIcon
      icon={<CheckCircleOutlined />}
      role="status"
      title={`您的“${act}”已经提交成功`}
      description={
        <Button className={styles.goOn} type="primary" ghost onClick={hand.giveUp}>
          知道了
        </Button>
      }
    />
  )
}
