import type { ReactNode } from 'react'
import type { Tone } from './theme'
import styles from './tone-tag.module.css'

interface Props {
  tone: Tone
  icon: ReactNode
  children: ReactNode
}

/** Colour, icon and word, always the three together. */
export function ToneTag({ tone, icon, children }: Props) {
  return (
    <span className={`${styles.tag} ${styles[tone]}`}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      {children}
    </span>
  )
}
