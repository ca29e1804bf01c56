import { Button as TaroButton } from '@tarojs/components'
import type { ReactNode } from 'react'
import './Button.scss'

interface ButtonProps {
  children: ReactNode
  onTap(): void
  /** One primary button a screen. */
  kind?: 'primary' | 'second' | 'quiet'
  disabled?: boolean
  /** Shown instead of the words while the act runs; a second tap does nothing. */
  busy?: string
  id?: string
}

export function Button({ children, onTap, kind = 'primary', disabled = false, busy, id }: ButtonProps) {
  const resting = disabled || busy !== undefined
  return (
    <TaroButton
      // The H5 build would write an id of «undefined».
      {...(id ? { id } : {})}
      className={`button button--${kind}${resting ? ' button--resting' : ''}`}
      hoverClass="button--pressed"
      disabled={resting}
      onClick={() => {
        if (!resting) onTap()
      }}
    >
      {busy ?? children}
    </TaroButton>
  )
}
