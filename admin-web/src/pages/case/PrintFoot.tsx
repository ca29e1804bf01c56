import { shanghaiTime } from '@doorstep/shared/clock/shanghai'
import { useSession } from '../../session/use-session'
import { fullDayZh } from '../../ui/moment.model'
import { useClock, useToday } from '../../ui/use-clock'

/** On paper alone: when it was printed and by which body. */
export function PrintFoot() {
  const { data } = useClock()
  const today = useToday()
  const post = useSession()?.me.post
  if (!data || !today) return null
  return (
    <footer className="only-print">
      {post?.organName} 打印于 {fullDayZh(today)} {shanghaiTime(new Date(data.now))}。
      {data.demo && '演示数据，不作为办事凭证。'}内含个人信息，请妥善保管。
    </footer>
  )
}
