import { Text, View } from '@tarojs/components'
import { Icon } from '../Icon'

export interface Choice {
  value: string
  title: string
}

interface ChoiceFieldProps {
  id: string
  choices: readonly Choice[]
  value: string
  onChange(value: string): void
}

/** A few choices, all in sight, each as large as a thumb. */
export function ChoiceField({ id, choices, value, onChange }: ChoiceFieldProps) {
  return (
    <View className="choices">
      {choices.map((choice) => {
        const chosen = choice.value === value
        return (
          <View
            key={choice.value}
            id={`choice-${id}-${choice.value}`}
            className={`choices__one${chosen ? ' choices__one--chosen' : ''}`}
            hoverClass="choices__one--pressed"
            onClick={() => onChange(choice.value)}
          >
            <View className="choices__dot">{chosen && <Icon name="check" ink="white" size="small" />}</View>
            <Text className="choices__title">{choice.title}</Text>
          </View>
        )
      })}
    </View>
  )
}
