import { SwapOutlined } from '@ant-design/icons'
import { actionWords } from '@doorstep/shared/case/case.words.zh-CN'
import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import { Alert, Button, Typography } from 'antd'
import { isTransient } from '../../api/api-error'
import styles from './act.module.css'
import { readDraft } from './drafts'
import { News } from './News'
import type { ActInHand } from './use-act'

/** The act in hand is no longer possible. What was typed is still there to be copied. */
export function LostAct({ detail, hand }: { detail: CaseDetail; hand: ActInHand }) {
  const { opened } = hand
  if (!opened) return null
  const act = actionWords[opened.action]
  const { text } = readDraft(hand.draftOf(opened.action))
  return (
    <Alert
      className={styles.notice}
      type="warning"
      showIcon
      icon={<SwapOutlined />}
      role="alert"
      title={`这件事刚有新进展，不能再做“${act}”了`}
      description={
        <>
          <News detail={detail} since={opened.version} />
          {text && (
            <>
              <p>
                {isTransient(hand.error)
                  ? '刚才网络断了，您的提交可能已经成功，请核对上面的进展。您写的是：'
                  : '您写的内容没有提交，需要的话可以复制：'}
              </p>
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
