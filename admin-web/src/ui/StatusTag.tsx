import {
  AuditOutlined,
  CheckCircleOutlined,
  CloseCircleOutlined,
  FileAddOutlined,
  FileDoneOutlined,
  FileSearchOutlined,
  InboxOutlined,
  StopOutlined,
} from '@ant-design/icons'
import type { CaseStatus } from '@doorstep/shared/case/case.status'
import { statusWords } from '@doorstep/shared/case/case.words.zh-CN'
import type { ReactNode } from 'react'
import { ToneTag } from './ToneTag'

const icons: Record<CaseStatus, ReactNode> = {
  SUBMITTED: <InboxOutlined />,
  SUPPLEMENT_REQUIRED: <FileAddOutlined />,
  NOT_ACCEPTED: <StopOutlined />,
  REVIEWING: <FileSearchOutlined />,
  DECIDING: <AuditOutlined />,
  DECIDED_APPROVED: <CheckCircleOutlined />,
  DECIDED_REJECTED: <CloseCircleOutlined />,
  CLOSED: <FileDoneOutlined />,
}

/** State of a case in the field's own word; hovering tells what the applicant reads. */
export function StatusTag({ status }: { status: CaseStatus }) {
  const { term, plain, tone } = statusWords[status]
  return (
    <span title={`申请人看到的是：${plain}`}>
      <ToneTag tone={tone} icon={icons[status]}>
        {term}
      </ToneTag>
    </span>
  )
}
