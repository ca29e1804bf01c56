import { displayPlain } from '@doorstep/shared/form/display-value'
import type { FormField } from '@doorstep/shared/form/form-schema.types'
import { Text, View } from '@tarojs/components'
import { Button } from '../../../../ui/Button'
import { Card } from '../../../../ui/Card'
import { Notice } from '../../../../ui/Notice'
import { PhotoRow } from '../../../../ui/photos/PhotoRow'
import { SectionTitle } from '../../../../ui/SectionTitle'
import { readableDay } from '../../../../words/day-words'
import { ApplyScreen } from '../../ApplyScreen'
import { type SubmitProblem, type WayOn, wayLabels } from '../../check.model'
import { findOwnAnswer, sectionsOf, valuesToSend } from '../../form/form.model'
import type { Journey } from '../../use-application'
import { useCheck } from './use-check'
import './index.scss'

export default function CheckPage() {
  const { resource, sending, problem, submit, mend } = useCheck()
  return (
    <ApplyScreen
      resource={resource}
      step={2}
      footer={(journey) => (
        <>
          {problem && <Problem problem={problem} onMend={mend} />}
          <Button
            id="submit"
            onTap={() => void submit(journey)}
            busy={sending ? '正在提交，请稍等' : undefined}
          >
            确认提交
          </Button>
        </>
      )}
    >
      {(journey) => (
        <>
          <Where journey={journey} />
          <SectionTitle title="您填的内容" more="修改" onMore={() => mend('form')} />
          <Answers journey={journey} />
          <SectionTitle title="您拍的照片" more="修改" onMore={() => mend('photos')} />
          <Papers journey={journey} />
        </>
      )}
    </ApplyScreen>
  )
}

function Problem({ problem, onMend }: { problem: SubmitProblem; onMend(way: WayOn): void }) {
  const { title, text, way } = problem
  return (
    <>
      <Notice id="submit-problem" tone={way === 'again' ? 'waiting' : 'refused'} title={title}>
        {text}
      </Notice>
      {way !== 'again' && (
        <Button id="mend" kind="second" onTap={() => onMend(way)}>
          {wayLabels[way]}
        </Button>
      )}
    </>
  )
}

function Where({ journey: { item } }: { journey: Journey }) {
  return (
    <Card>
      <Text className="check__item">{item.definition.plainName}</Text>
      <Text className="check__body">{`交给 ${item.bodies?.accept.name ?? ''} 办理，不收钱`}</Text>
    </Card>
  )
}

function Answers({ journey: { me, item, draft } }: { journey: Journey }) {
  const values = valuesToSend(item.definition.form, draft.values)
  return (
    <>
      {sectionsOf(item.definition.form).map((section) => (
        <Card key={section.title} title={section.title}>
          {section.fields.map(({ name, field }) => (
            <View key={name} className="answer">
              <Text className="answer__label">{field.title}</Text>
              <Text className="answer__value">
                {findOwnAnswer(field, me) ?? wordsOf(field, values[name])}
              </Text>
            </View>
          ))}
        </Card>
      ))}
    </>
  )
}

/** In full: she is to check every digit of what she typed. */
function wordsOf(field: FormField, value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return '没有填'
  return readableDay(displayPlain(field, value))
}

function Papers({ journey: { item, draft } }: { journey: Journey }) {
  return (
    <Card>
      {item.definition.materials.map(({ code, materialName }) => (
        <PhotoRow key={code} name={materialName} uploadIds={draft.photos[code] ?? []} />
      ))}
    </Card>
  )
}
