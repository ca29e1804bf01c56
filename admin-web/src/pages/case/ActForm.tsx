import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import { Alert, App, Button, Form, Radio, Tooltip } from 'antd'
import { type KeyboardEvent, useEffect } from 'react'
import { messageOf } from '../../api/api-error'
import { RequestId } from '../../ui/Screen'
import type { ActValues } from './act.model'
import styles from './act.module.css'
import { actPlans } from './act-plans'
import { noteRule } from './act-rules'
import type { StaffAction } from './case.model'
import { confirmText } from './confirm-text'
import { keepDraft, readDraft } from './drafts'
import { MaterialNotes } from './MaterialNotes'
import { MovedNotice } from './MovedNotice'
import { OpinionField } from './OpinionField'
import type { ActInHand } from './use-act'

interface Props {
  detail: CaseDetail
  hand: ActInHand
  action: StaffAction
}

/** The form of one act. What is typed is kept at every stroke; what cannot be undone is asked for twice. */
export function ActForm({ detail, hand, action }: Props) {
  const [form] = Form.useForm<ActValues>()
  const { modal } = App.useApp()
  const plan = actPlans[action]
  const draftOf = hand.draftOf(action)
  const values = Form.useWatch([], form)
  useEffect(() => {
    if (values) keepDraft(draftOf, values)
  })
  const moved = hand.standing === 'moved'

  function finish(values: ActValues): void {
    if (hand.busy) return
    if (!plan.warning) hand.submit(values)
    else modal.confirm({ ...confirmText(detail, action, values), onOk: () => void hand.submit(values) })
  }

  return (
    <Form<ActValues>
      form={form}
      layout="vertical"
      initialValues={readDraft(draftOf)}
      onFinish={finish}
      onKeyDown={(event) => isSendKey(event) && !moved && form.submit()}
      scrollToFirstError
    >
      <p className={styles.hint}>{plan.hint}</p>
      {moved && <MovedNotice detail={detail} hand={hand} />}
      {hand.error && !moved && <Refusal error={hand.error} />}
      {plan.outcome && (
        <Form.Item name="outcome" label="结论" rules={[{ required: true, message: '请选择结论' }]}>
          <Radio.Group
            block
            optionType="button"
            options={[
              { value: 'approve', label: plan.outcome.approve },
              { value: 'reject', label: plan.outcome.reject },
            ]}
          />
        </Form.Item>
      )}
      {plan.asksMaterials && (
        <Form.Item name="materials" label="要补的材料" rules={[noteRule]}>
          <MaterialNotes materials={detail.materials} />
        </Form.Item>
      )}
      <OpinionField action={action} outcome={values?.outcome} />
      <Tooltip title="按 Ctrl+Enter 提交" placement="left">
        <Button type="primary" size="large" htmlType="submit" block loading={hand.busy} disabled={moved}>
          {plan.submit}
        </Button>
      </Tooltip>
    </Form>
  )
}

function Refusal({ error }: { error: unknown }) {
  return (
    <Alert
      className={styles.notice}
      type="error"
      showIcon
      role="alert"
      title={messageOf(error)}
      description={<RequestId error={error} />}
    />
  )
}

function isSendKey({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Enter' && (ctrlKey || metaKey)
}
