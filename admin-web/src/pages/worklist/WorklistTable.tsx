import type { CaseSummary } from '@doorstep/shared/contracts/case.views'
import { Table } from 'antd'
import styles from './worklist.module.css'
import { worklistColumns } from './worklist-columns'

interface Props {
  rows: CaseSummary[]
  marked: string | null
  onMark: (caseNo: string) => void
  onOpen: (caseNo: string) => void
}

/** Height of the app's own header, under which the head of the table stays. */
const shellHeight = 48

/** One row a case. A row is one stop of the Tab key; the arrows go on from there. */
export function WorklistTable({ rows, marked, onMark, onOpen }: Props) {
  const entry = rows.some(({ caseNo }) => caseNo === marked) ? marked : rows[0]?.caseNo
  return (
    <Table
      className={styles.table}
      rowKey="caseNo"
      size="small"
      columns={worklistColumns}
      dataSource={rows}
      pagination={false}
      sticky={{ offsetHeader: shellHeight }}
      tableLayout="fixed"
      rowClassName={({ caseNo }) => (caseNo === marked ? (styles.marked ?? '') : '')}
      onRow={({ caseNo }) => ({
        tabIndex: caseNo === entry ? 0 : -1,
        'aria-selected': caseNo === marked,
        onFocus: () => onMark(caseNo),
        onClick: () => onOpen(caseNo),
      })}
    />
  )
}
