import { actionWords } from '@doorstep/shared/case/case.words.zh-CN'
import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import { Button, Tooltip } from 'antd'
import { useHotkeys } from '../../ui/use-hotkeys'
import { ActForm } from './ActForm'
import styles from './act.module.css'
import { actsOf } from './case.model'
import { DonePanel } from './DonePanel'
import { LostAct } from './LostAct'
import { NextStep } from './NextStep'
import { useAct } from './use-act'

/** What can be done now. It offers what the server offers, nothing else. */
export function ActPanel({ detail }: { detail: CaseDetail }) {
  const hand = useAct(detail)
  const acts = actsOf(detail)
  useHotkeys(acts.map((act, at) => [String(at + 1), () => hand.open(act)]))
  return (
    <section className={`${styles.panel} no-print`} aria-label="现在可以做的">
      {hand.done ? (
        <DonePanel detail={detail} done={hand.done} goAhead={hand.goAhead} />
      ) : (
        <NextStep detail={detail} />
      )}
      {!hand.done && acts.length > 1 && (
        <fieldset className={styles.choices}>
          <legend>您可以</legend>
          {acts.map((act, at) => (
            <Tooltip key={act} title={`按 ${at + 1} 选择`} placement="left">
              <Button
                block
                type={act === hand.opened?.action ? 'primary' : 'default'}
                ghost={act === hand.opened?.action}
                aria-pressed={act === hand.opened?.action}
                onClick={() => hand.open(act)}
              >
                {actionWords[act]}
              </Button>
            </Tooltip>
          ))}
        </fieldset>
      )}
      {hand.standing === 'lost' && <LostAct detail={detail} hand={hand} />}
      {hand.opened && hand.standing !== 'lost' && (
        <ActForm key={hand.opened.action} detail={detail} hand={hand} action={hand.opened.action} />
      )}
    </section>
  )
}
