import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { session } from '../api/api'
import { NetworkFailure, SignedOut, sentenceOf } from '../api/failure'
import { platform } from '../platform/platform'
import { Message } from './Message'
import { Notice } from './Notice'
import { ObstaclePage } from './ObstaclePage'
import type { Resource } from './use-resource'
import './Screen.scss'

interface ScreenProps<T> {
  resource: Resource<T>
  children(data: T): ReactNode
  /** Shown instead of the content when it gives something. */
  empty?(data: T): ReactNode
  /** The bar at the thumb, with the one primary button. */
  footer?(data: T): ReactNode
}

/** A page: owns waiting, failing with a way to try again, being empty, and the bar at the bottom. */
export function Screen<T>({ resource, children, empty, footer }: ScreenProps<T>) {
  const { data, error, loading, reload } = resource
  if (platform.obstacle) return <ObstaclePage obstacle={platform.obstacle} />
  // After a log-out nothing of hers stays in sight.
  if (data === undefined || error instanceof SignedOut) {
    return (
      <View className="screen">{loading ? <Waiting /> : <Failure error={error} onRetry={reload} />}</View>
    )
  }
  const nothing = empty?.(data)
  const bar = nothing ? undefined : footer?.(data)
  return (
    <View className={bar ? 'screen screen--barred' : 'screen'}>
      {error !== undefined && (
        <Notice tone="refused">{`${sentenceOf(error)}下面是上一次看到的内容。`}</Notice>
      )}
      {nothing || children(data)}
      {bar && <View className="screen__bar">{bar}</View>}
    </View>
  )
}

function Waiting() {
  return <Message icon="clock" title="正在打开，请稍等" />
}

function Failure({ error, onRetry }: { error: unknown; onRetry(): Promise<void> }) {
  if (error instanceof SignedOut) {
    const signIn = () => void session.signIn().then(onRetry, onRetry)
    return (
      <Message
        icon="person"
        title="您还没有登录"
        text="登录后才能看到您的办事和消息。"
        action={{ label: '微信登录', onTap: signIn }}
      />
    )
  }
  const offline = error instanceof NetworkFailure
  return (
    <Message
      icon={offline ? 'offline' : 'hand'}
      title={offline ? '网络连不上' : '没有打开'}
      text={offline ? '请看看手机有没有信号，再试一次。' : sentenceOf(error)}
      action={{ label: '再试一次', onTap: () => void onRetry() }}
    />
  )
}
