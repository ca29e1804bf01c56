import { Button, Form, Input } from 'antd'
import type { Outcome } from './act.model'
import styles from './act.module.css'
import { phrasesFor, withPhrase } from './act-phrases'
import { actPlans } from './act-plans'
import { maxOpinion, opinionRules } from './act-rules'
import type { StaffAction } from './case.model'

/** The text of an act, with 常用语 that fit it below. */
export function OpinionField({ action, outcome }: { action: StaffAction; outcome: Outcome | undefined }) {
  const plan = actPlans[action]
  const phrases = phrasesFor(action, outcome)
  return (
    <Form.Item
      name="text"
      label={plan.text.label}
      rules={opinionRules(plan)}
      extra={phrases.length > 0 && <Phrases phrases={phrases} />}
    >
      <Input.TextArea
        autoSize={{ minRows: 4, maxRows: 12 }}
        maxLength={maxOpinion}
        placeholder={plan.text.placeholder}
      />
    </Form.Item>
  )
}

function Phrases({ phrases }: { phrases: readonly string[] }) {
  const form = Form.useFormInstance()

  function add(phrase: string): void {
    form.setFieldValue('text', withPhrase(form.getFieldValue('text'), phrase))
    form.focusField('text')
  }

  return (
    <fieldset className={styles.phrases}>
      <legend>常用语</legend>
      {phrases.map((phrase) => (
        <Button key={phrase} size="small" onClick={() => add(phrase)} title="加到已写的内容后面">
          {phrase}
        </Button>
      ))}
    </fieldset>
  )
}
