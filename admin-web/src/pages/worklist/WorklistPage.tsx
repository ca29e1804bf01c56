import { ReloadOutlined } from '@ant-design/icons'
import { Button, Tabs, Tooltip } from 'antd'
import { useNavigate, useSearchParams } from 'react-router-dom'
import { Screen } from '../../ui/Screen'
import { useHotkeys } from '../../ui/use-hotkeys'
import { useMarkedRow } from './use-marked-row'
import { useWorklist } from './use-worklist'
import { WorklistFoot } from './WorklistFoot'
import { WorklistTable } from './WorklistTable'
import { scopeOf, scopeWords, stepRow } from './worklist.model'
import styles from './worklist.module.css'

/** What waits, due soonest first. Everything here can be done from the keyboard. */
export function WorklistPage() {
  const [search, setSearch] = useSearchParams()
  const scope = scopeOf(search.get('scope'))
  const { query, rows, total } = useWorklist(scope)
  const [marked, mark] = useMarkedRow()
  const navigate = useNavigate()
  const open = (caseNo: string) => {
    mark(caseNo)
    navigate(`/cases/${caseNo}`)
  }
  useHotkeys([
    ['ArrowDown', () => mark(stepRow(rows, marked, 1))],
    ['ArrowUp', () => mark(stepRow(rows, marked, -1))],
    ['Enter', () => marked && rows.some((row) => row.caseNo === marked) && open(marked)],
    ['r', () => void query.refetch()],
  ])
  return (
    <main className={styles.page}>
      <Tabs
        className={styles.tabs}
        activeKey={scope}
        onChange={(chosen) => setSearch({ scope: chosen }, { replace: true })}
        items={Object.entries(scopeWords).map(([key, { tab, hint }]) => ({
          key,
          label: <span title={hint}>{tab}</span>,
        }))}
        tabBarExtraContent={
          <Tooltip title="按 R 刷新；每 30 秒也会自动刷新">
            <Button
              type="text"
              icon={<ReloadOutlined spin={query.isFetching} />}
              onClick={() => query.refetch()}
            >
              刷新
            </Button>
          </Tooltip>
        }
      />
      <Screen query={query} empty={total === 0 && scopeWords[scope].empty}>
        <WorklistTable rows={rows} marked={marked} onMark={mark} onOpen={open} />
        <WorklistFoot
          shown={rows.length}
          total={total}
          more={query.hasNextPage ? () => query.fetchNextPage() : null}
          busy={query.isFetchingNextPage}
        />
      </Screen>
    </main>
  )
}
