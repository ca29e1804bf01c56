import { momentZh } from './moment.model'
import { useToday } from './use-clock'

/** An instant in Shanghai time, with the year where it is not the present one. */
export function Moment({ at }: { at: string }) {
  return (
    <time dateTime={at} className="figures">
      {momentZh(at, useToday())}
    </time>
  )
}
