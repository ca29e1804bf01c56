import { Input, Textarea, View } from '@tarojs/components'
import { useState } from 'react'

interface TextFieldProps {
  id: string
  value: string
  onChange(value: string): void
  placeholder?: string
  keyboard?: 'text' | 'number' | 'idcard'
  /** Several lines. */
  long?: boolean
  /** Code points; a little more may be typed, so that the sentence about it can say how much too long it is. */
  maxLength?: number
}

const noLimit = -1

export function TextField({
  id,
  value,
  onChange,
  placeholder,
  keyboard = 'text',
  long,
  maxLength,
}: TextFieldProps) {
  const [focused, setFocused] = useState(false)
  const common = {
    id: `input-${id}`,
    value,
    placeholder,
    placeholderClass: 'text-field__placeholder',
    maxlength: noLimit,
    onInput: ({ detail }: { detail: { value: string } }) => onChange(detail.value),
    onFocus: () => setFocused(true),
    onBlur: () => setFocused(false),
  }
  return (
    <View className={`text-field${focused ? ' text-field--focused' : ''}${long ? ' text-field--long' : ''}`}>
      {long ? (
        <Textarea className="text-field__area" {...common} />
      ) : (
        <Input className="text-field__input" type={keyboard} {...common} />
      )}
      {long && maxLength && (
        <View className="text-field__count">{`${[...value].length} / ${maxLength}`}</View>
      )}
    </View>
  )
}
