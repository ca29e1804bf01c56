import { Picker, Text, View } from '@tarojs/components'
import { readableDay } from '../../words/day-words'
import { Icon } from '../Icon'
import type { Choice } from './ChoiceField'

interface SelectFieldProps {
  id: string
  choices: readonly Choice[]
  value: string
  onChange(value: string): void
}

/** Many choices, on the wheel of the phone. */
export function SelectField({ id, choices, value, onChange }: SelectFieldProps) {
  const chosen = choices.findIndex((choice) => choice.value === value)
  return (
    <Picker
      id={`picker-${id}`}
      mode="selector"
      range={choices.map((choice) => choice.title)}
      value={Math.max(chosen, 0)}
      onChange={({ detail }) => onChange(choices[Number(detail.value)]?.value ?? '')}
    >
      <PickerFace words={choices[chosen]?.title} icon="next" />
    </Picker>
  )
}

interface DateFieldProps {
  id: string
  /** YYYY-MM-DD, or '' */
  value: string
  onChange(value: string): void
}

export function DateField({ id, value, onChange }: DateFieldProps) {
  return (
    <Picker id={`picker-${id}`} mode="date" value={value} onChange={({ detail }) => onChange(detail.value)}>
      <PickerFace words={value ? readableDay(value) : undefined} icon="calendar" />
    </Picker>
  )
}

function PickerFace({ words, icon }: { words?: string; icon: 'next' | 'calendar' }) {
  return (
    <View className="picker-face">
      <Text className={words ? 'picker-face__words' : 'picker-face__words picker-face__words--none'}>
        {words ?? '请选择'}
      </Text>
      <View className={`picker-face__icon picker-face__icon--${icon}`}>
        <Icon name={icon} />
      </View>
    </View>
  )
}
