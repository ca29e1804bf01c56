import { ArrowLeftOutlined, PrinterOutlined } from '@ant-design/icons'
import { projectTypeWords } from '@doorstep/shared/case/case.words.zh-CN'
import { formatCaseNo } from '@doorstep/shared/codes/case-no'
import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import { Button, Tooltip, Typography } from 'antd'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router-dom'
import { Moment } from '../../ui/Moment'
import { StatusTag } from '../../ui/StatusTag'
import { useHotkeys } from '../../ui/use-hotkeys'
import { dutiesOf } from './case.model'
import styles from './case-header.module.css'

/** Which case this is, and the way back. */
export function CaseHeader({ detail }: { detail: CaseDetail }) {
  const navigate = useNavigate()
  const back = () => navigate('/')
  useHotkeys([['b', back]])
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <Tooltip title="按 B 返回办件列表">
          <Button
            className="no-print"
            type="text"
            icon={<ArrowLeftOutlined />}
            aria-label="返回办件列表"
            onClick={back}
          />
        </Tooltip>
        <h1 title={detail.plainName}>{detail.itemName}</h1>
        <StatusTag status={detail.status} />
        <span className={styles.type}>{projectTypeWords[detail.projectType]}</span>
        <Tooltip title="按 Ctrl+P 打印这一页">
          <Button
            className={`${styles.print} no-print`}
            icon={<PrinterOutlined />}
            onClick={() => window.print()}
          >
            打印
          </Button>
        </Tooltip>
      </div>
      <Facts detail={detail} />
    </header>
  )
}

function Facts({
  detail: { caseNo, applicantName, placeName, submittedAt, bodies },
}: {
  detail: CaseDetail
}) {
  return (
    <dl className={styles.facts}>
      <Fact label="受理编号">
        <Typography.Text
          className="figures"
          copyable={{ text: caseNo, tooltips: ['复制 18 位编号', '已复制'] }}
        >
          {formatCaseNo(caseNo)}
        </Typography.Text>
      </Fact>
      <Fact label="申请人">{applicantName}</Fact>
      <Fact label="地点">{placeName}</Fact>
      <Fact label="提交">
        <Moment at={submittedAt} />
      </Fact>
      {dutiesOf(bodies).map(({ duties, name }) => (
        <Fact key={duties} label={duties}>
          {name}
        </Fact>
      ))}
    </dl>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
