import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from './Icon'
import './Card.scss'

interface CardProps {
  title?: string
  children: ReactNode
  /** The whole card is one button. */
  onTap?(): void
  id?: string
}

export function Card({ title, children, onTap, id }: CardProps) {
  return (
    <View {...(id && { id })} className="card" hoverClass={onTap ? 'card--pressed' : 'none'} onClick={onTap}>
      {title && <Text className="card__title">{title}</Text>}
      {children}
    </View>
  )
}

interface RowProps {
  label: string
  value?: string
  onTap?(): void
  id?: string
}

/** A line of a card: what it is, what it says, and an arrow where it leads somewhere. */
export function Row({ label, value, onTap, id }: RowProps) {
  return (
    <View {...(id && { id })} className="row" hoverClass={onTap ? 'row--pressed' : 'none'} onClick={onTap}>
      <Text className="row__label">{label}</Text>
      {value !== undefined && <Text className="row__value">{value}</Text>}
      {onTap && <Icon name="next" size="small" />}
    </View>
  )
}
