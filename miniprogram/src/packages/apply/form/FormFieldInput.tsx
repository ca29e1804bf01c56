import type { FormField, FormWidget } from '@doorstep/shared/form/form-schema.types'
import { Switch, Text, View } from '@tarojs/components'
import { ChoiceField } from '../../../ui/fields/ChoiceField'
import { FieldFrame } from '../../../ui/fields/FieldFrame'
import { DateField, SelectField } from '../../../ui/fields/PickerField'
import { TextField } from '../../../ui/fields/TextField'
import { Icon } from '../../../ui/Icon'
import { palette } from '../../../ui/palette'

interface FormFieldInputProps {
  name: string
  field: FormField
  required: boolean
  value: string | boolean | undefined
  error?: string
  onChange(value: string | boolean): void
}

/** One field of an item's form, drawn as its schema says. */
export function FormFieldInput(props: FormFieldInputProps) {
  const { name, field, required, error } = props
  const optional = !required && field.type !== 'boolean'
  return (
    <FieldFrame id={name} label={field.title} help={field.description} optional={optional} error={error}>
      <Widget {...props} />
    </FieldFrame>
  )
}

/** A field the server fills from her verified record: to be read, not typed. */
export function OwnAnswer({ name, title, answer }: { name: string; title: string; answer: string }) {
  return (
    <View id={`field-${name}`} className="own-answer">
      <Text className="own-answer__title">{title}</Text>
      <View className="own-answer__mark">
        <Icon name="done" ink="done" size="small" />
        <Text>已实名，不用填</Text>
      </View>
      <Text className="own-answer__words">{answer}</Text>
    </View>
  )
}

function Widget({ name, field, value, onChange }: FormFieldInputProps) {
  if (field.type === 'boolean') return <YesNo id={name} value={value === true} onChange={onChange} />
  const text = typeof value === 'string' ? value : ''
  const placeholder = field['x-placeholder'] ?? (field['x-example'] && `例如 ${field['x-example']}`)
  if (field.type === 'integer') {
    return (
      <TextField id={name} value={text} onChange={onChange} placeholder={placeholder} keyboard="number" />
    )
  }
  const choices = field.oneOf?.map((choice) => ({ value: choice.const, title: choice.title })) ?? []
  const common = { id: name, value: text, onChange }
  switch (widgetOf(field)) {
    case 'radio':
      return <ChoiceField {...common} choices={choices} />
    case 'select':
      return <SelectField {...common} choices={choices} />
    case 'date':
      return <DateField {...common} />
    case 'textarea':
      return <TextField {...common} placeholder={placeholder} long maxLength={field.maxLength} />
    default:
      return <TextField {...common} placeholder={placeholder} keyboard={keyboards[field.format ?? 'none']} />
  }
}

const keyboards = {
  none: 'text',
  date: 'text',
  'resident-id': 'idcard',
  'cn-mobile': 'number',
  'bank-card': 'number',
} as const

function widgetOf(field: Extract<FormField, { type: 'string' }>): FormWidget {
  if (field['x-widget']) return field['x-widget']
  if (field.oneOf) return 'select'
  return field.format === 'date' ? 'date' : 'text'
}

function YesNo({ id, value, onChange }: { id: string; value: boolean; onChange(value: boolean): void }) {
  return (
    <View className="form-switch">
      <Switch
        id={`switch-${id}`}
        checked={value}
        color={palette.primary}
        onChange={({ detail }) => onChange(detail.value)}
      />
      <Text className="form-switch__words">{value ? '是' : '否'}</Text>
    </View>
  )
}
