import { SwapOutlined } from '@ant-design/icons'
import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import { Alert, Button } from 'antd'
import styles from './act.module.css'
import { News } from './News'
import type { ActInHand } from './use-act'

/** Somebody was quicker; what was typed stays, and it goes on once the news has been read. */
export function MovedNotice({ detail, hand }: { detail: CaseDetail; hand: ActInHand }) {
  return (
    <Alert
      className={styles.notice}
      type="warning"
      showIcon
      icon={<SwapOutlined />}
      role="alert"
      title="这件事刚有新进展，您的操作还没提交"
      description={
        <>
          <News detail={detail} since={hand.opened?.version ?? detail.version} />
          <p>您填的内容还在。请看过最新进展，再决定怎么办。</p>
          <Button className={styles.goOn} type="primary" ghost onClick={hand.goOn} disabled={hand.busy}>
            看过了，接着办
          </Button>
        </>
      }
    />
  )
}
