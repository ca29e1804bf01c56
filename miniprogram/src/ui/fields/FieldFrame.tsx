import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../Icon'
import './fields.scss'

interface FieldFrameProps {
  id: string
  label: string
  help?: string
  optional?: boolean
  /** What is wrong and what to do; stands beside the field. */
  error?: string
  children: ReactNode
}

/** Label above, help under it, then the field, then what is wrong with it. */
export function FieldFrame({ id, label, help, optional, error, children }: FieldFrameProps) {
  return (
    <View id={`field-${id}`} className={`field${error ? ' field--wrong' : ''}`}>
      <View className="field__label">
        <Text className="field__name">{label}</Text>
        {optional && <Text className="field__optional">可不填</Text>}
      </View>
      {help && <Text className="field__help">{help}</Text>}
      {children}
      {error && (
        <View id={`error-${id}`} className="field__error">
          <Icon name="stop" ink="refused" size="small" />
          <Text className="field__error-words">{error}</Text>
        </View>
      )}
    </View>
  )
}
