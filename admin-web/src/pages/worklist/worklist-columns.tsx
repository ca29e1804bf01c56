import { ThunderboltOutlined } from '@ant-design/icons'
import { formatDayZh } from '@doorstep/shared/clock/shanghai'
import { formatCaseNo } from '@doorstep/shared/codes/case-no'
import type { CaseSummary } from '@doorstep/shared/contracts/case.views'
import type { TableColumnsType } from 'antd'
import { DueTag } from '../../ui/DueTag'
import { Moment } from '../../ui/Moment'
import { StatusTag } from '../../ui/StatusTag'
import styles from './worklist.module.css'

/** What a clerk chooses by, the due date first. Widths fit 1440; the item takes what is left. */
export const worklistColumns: TableColumnsType<CaseSummary> = [
  { title: '期限', key: 'due', width: 308, render: (_, row) => <Due row={row} /> },
  {
    title: '事项',
    key: 'item',
    ellipsis: true,
    render: (_, { itemName, plainName, projectType }) => (
      <span title={plainName} className={styles.item}>
        {itemName}
        {projectType === 'instant' && (
          <small className={styles.instant}>
            <ThunderboltOutlined aria-hidden="true" /> 即办
          </small>
        )}
      </span>
    ),
  },
  { title: '申请人', dataIndex: 'applicantName', width: 104, ellipsis: true },
  { title: '地点', dataIndex: 'placeName', width: 190, ellipsis: true },
  { title: '状态', key: 'status', width: 124, render: (_, { status }) => <StatusTag status={status} /> },
  {
    title: '受理编号',
    key: 'caseNo',
    width: 206,
    render: (_, { caseNo }) => <span className={`figures ${styles.caseNo}`}>{formatCaseNo(caseNo)}</span>,
  },
  {
    title: '提交时间',
    key: 'submittedAt',
    width: 136,
    render: (_, { submittedAt }) => <Moment at={submittedAt} />,
  },
]

function Due({ row: { due } }: { row: CaseSummary }) {
  if (!due) return <span className={styles.noDue}>没有期限</span>
  return (
    <span className={styles.due}>
      <span className="figures">{formatDayZh(due.dueDate)}</span>
      <DueTag due={due} />
    </span>
  )
}
