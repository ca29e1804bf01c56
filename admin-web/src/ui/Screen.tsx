import { InboxOutlined } from '@ant-design/icons'
import { Alert, Button, Empty, Flex, Result, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { ApiError, messageOf } from '../api/api-error'
import styles from './screen.module.css'

interface Props {
  /** The read the screen rests on, as react-query gives it. */
  query: { isPending: boolean; error: unknown; data: unknown; refetch: () => unknown }
  /** What an empty answer means and what to do; null when there is something to show. */
  empty?: ReactNode
  children: ReactNode
}

/** Owns waiting, failure and emptiness. What was read before stays on the screen when a later read fails. */
export function Screen({ query, empty, children }: Props) {
  if (query.isPending) return <Waiting />
  if (query.data === undefined) return <Failure error={query.error} retry={query.refetch} />
  return (
    <>
      {query.error !== null && <Outdated error={query.error} retry={query.refetch} />}
      {empty ? <Empty className={styles.middle} image={<InboxOutlined />} description={empty} /> : children}
    </>
  )
}

function Waiting() {
  return (
    <div className={styles.waiting} role="status" aria-label="正在加载">
      <Skeleton active paragraph={{ rows: 8 }} />
    </div>
  )
}

function Failure({ error, retry }: { error: unknown; retry: () => unknown }) {
  const { pathname } = useLocation()
  const navigate = useNavigate()
  return (
    <Result
      className={styles.middle}
      status="warning"
      title={messageOf(error)}
      subTitle={<RequestId error={error} />}
      extra={
        <Flex justify="center" gap={12}>
          <Button type="primary" onClick={() => retry()}>
            再试一次
          </Button>
          {pathname !== '/' && <Button onClick={() => navigate('/')}>返回办件列表</Button>}
        </Flex>
      }
    />
  )
}

function Outdated({ error, retry }: { error: unknown; retry: () => unknown }) {
  return (
    <Alert
      banner
      className="no-print"
      type="warning"
      title={`刚才没能刷新，下面是之前的内容。${messageOf(error)}`}
      action={
        <Button size="small" onClick={() => retry()}>
          再试一次
        </Button>
      }
    />
  )
}

/** The number of a failed request, for whoever is asked to look into it. */
export function RequestId({ error }: { error: unknown }) {
  if (!(error instanceof ApiError) || !error.requestId) return null
  return <span className={styles.requestId}>报修时请提供编号 {error.requestId}</span>
}
