import type { Tx } from '@doorstep/db/database'
import { insertMessage } from '@doorstep/db/queries/messages'
import { insertOutbox } from '@doorstep/db/queries/running'
import { statusWords } from '@doorstep/shared/case/case.words.zh-CN'
import type { ItemDefinition } from '@doorstep/shared/catalogue/item-definition'
import { formatDayZh, shanghaiDate, shanghaiTime } from '@doorstep/shared/clock/shanghai'
import type { EventName, NewEvent } from './domain/case.events'
import type { CaseState } from './domain/case.state'

interface Notice {
  caseId: number
  caseNo: string
  accountId: number
  item: ItemDefinition
  state: CaseState
  at: Date
  /** Of the clock that runs; told only while one does. */
  dueDate: string
  events: NewEvent[]
}

interface Told {
  title: string
  text: string
  /** At most 20 characters: WeChat's `thing`. */
  tip: string
}

/** Her inbox and, after the commit, her WeChat. One message an act, about what matters most in it. */
export async function tellApplicant(tx: Tx, notice: Notice): Promise<void> {
  const names = notice.events.map((event) => event.type)
  const about = names.includes('CaseDecided') ? 'CaseDecided' : names.at(-1)
  const told = about && wordsFor(about, notice)
  if (!told) return
  const messageId = await insertMessage(tx, {
    accountId: notice.accountId,
    caseId: notice.caseId,
    seq: notice.state.version,
    title: told.title,
    text: told.text,
    at: notice.at,
    wechatFields: wechatFields(notice, told),
  })
  await insertOutbox(tx, 'message', { messageId })
}

function wordsFor(about: EventName, { item, dueDate, state }: Notice): Told | undefined {
  const name = item.plainName
  const until = `${formatDayZh(dueDate)} 前`
  const instant = state.projectType === 'instant'
  const approved = 'outcome' in state && state.outcome === 'approve'
  const words: Record<EventName, Told | undefined> = {
    CaseSubmitted: {
      title: '已经提交',
      text: `您的“${name}”已经提交。${until}会${instant ? '办好并告诉您结果' : '告诉您受不受理'}。`,
      tip: instant ? '请等待办理结果' : '请等待受理结果',
    },
    SupplementRequired: {
      title: '请您补材料',
      text: `您的“${name}”还缺材料，请在 ${until}补交。点开看看缺什么。`,
      tip: '还缺材料，请点开查看',
    },
    SupplementSubmitted: undefined,
    CaseAccepted: {
      title: '已经受理',
      text: `您的“${name}”已经受理，${until}给您答复。`,
      tip: '已受理，请等待决定',
    },
    CaseNotAccepted: {
      title: '没有受理',
      text: `您的“${name}”没有受理。点开看原因，以及不服时怎么办。`,
      tip: '请点开查看原因',
    },
    CaseReviewed: undefined,
    CaseDecided: approved
      ? { title: '已经同意', text: `您的“${name}”已经同意。点开看结果。`, tip: '已同意，请点开查看' }
      : {
          title: '没有同意',
          text: `您的“${name}”没有同意。点开看原因，以及不服时怎么办。`,
          tip: '请点开查看原因',
        },
    CaseClosed: { title: '已经办完', text: `您的“${name}”已经办完。`, tip: '已办完，请点开查看' },
  }
  return words[about]
}

/** Fields of the template 办理进度通知, within WeChat's limits: thing ≤ 20 characters, phrase ≤ 5 Han. */
function wechatFields({ caseNo, item, state, at }: Notice, told: Told): Record<string, string> {
  const day = shanghaiDate(at)
  return {
    character_string1: caseNo,
    thing2: [...item.plainName].slice(0, 20).join(''),
    phrase3: [...statusWords[state.status].term].slice(0, 5).join(''),
    time4: `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日 ${shanghaiTime(at)}`,
    thing5: told.tip,
  }
}
