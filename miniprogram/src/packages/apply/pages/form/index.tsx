import { View } from '@tarojs/components'
import { Button } from '../../../../ui/Button'
import { Card } from '../../../../ui/Card'
import { Notice } from '../../../../ui/Notice'
import { ApplyScreen } from '../../ApplyScreen'
import { FormFieldInput, OwnAnswer } from '../../form/FormFieldInput'
import { findOwnAnswer, sectionsOf } from '../../form/form.model'
import { useForm } from './use-form'
import './index.scss'

export default function FormPage() {
  const { resource, errors, valuesOf, change, goOn } = useForm()
  const wrong = Object.keys(errors).length
  return (
    <ApplyScreen
      resource={resource}
      step={0}
      footer={(journey) => (
        <Button id="next" onTap={() => goOn(journey)}>
          下一步，拍照上传
        </Button>
      )}
    >
      {(journey) => (
        <View className="apply-form">
          {wrong > 0 && (
            <Notice id="form-errors" tone="refused" title={`有 ${wrong} 处要改`}>
              {errors[''] ?? '请看下面红色的字，改好再往下走。'}
            </Notice>
          )}
          {sectionsOf(journey.item.definition.form).map((section) => (
            <Card key={section.title} title={section.title}>
              {section.fields.map(({ name, field, required }) => {
                const answer = findOwnAnswer(field, journey.me)
                if (answer) return <OwnAnswer key={name} name={name} title={field.title} answer={answer} />
                return (
                  <FormFieldInput
                    key={name}
                    name={name}
                    field={field}
                    required={required}
                    value={valuesOf(journey)[name]}
                    error={errors[name]}
                    onChange={(value) => change(journey, name, value)}
                  />
                )
              })}
            </Card>
          ))}
        </View>
      )}
    </ApplyScreen>
  )
}
