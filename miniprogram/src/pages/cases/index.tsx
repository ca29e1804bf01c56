import { CaseCard } from '../../ui/CaseCard'
import { openTab, pages } from '../../ui/go'
import { ListEnd } from '../../ui/ListEnd'
import { Message } from '../../ui/Message'
import { Screen } from '../../ui/Screen'
import { useCases } from './use-cases'

export default function CasesPage() {
  const { resource, more } = useCases()
  return (
    <Screen resource={resource} empty={({ cases }) => cases.length === 0 && <NoCases />}>
      {({ cases, nextCursor }) => (
        <>
          {cases.map((summary) => (
            <CaseCard key={summary.caseNo} summary={summary} />
          ))}
          <ListEnd hasMore={nextCursor !== null} {...more} onMore={more.loadNext} />
        </>
      )}
    </Screen>
  )
}

function NoCases() {
  return (
    <Message
      icon="paper"
      title="您还没有办过事"
      text="要办什么，从首页选一个事项，跟着一步一步填就行。"
      action={{ label: '去选事项', onTap: () => openTab(pages.home()) }}
    />
  )
}
