import { Button } from 'antd'
import { countWords, pageSize } from './worklist.model'
import styles from './worklist.module.css'

interface Props {
  shown: number
  total: number
  /** Reads the next rows; null when all are shown. */
  more: (() => void) | null
  busy: boolean
}

/** How many there are, the way to the rest, and the keys. */
export function WorklistFoot({ shown, total, more, busy }: Props) {
  return (
    <footer className={styles.foot}>
      <span className="figures">{countWords(shown, total)}</span>
      {more && (
        <Button size="small" loading={busy} onClick={more}>
          再看 {Math.min(pageSize, total - shown)} 件
        </Button>
      )}
      <span className={styles.keys} title="↑ ↓ 换行，Enter 打开所选的一件，R 刷新">
        <kbd>↑</kbd>
        <kbd>↓</kbd> 换行 <kbd>Enter</kbd> 打开 <kbd>R</kbd> 刷新
      </span>
    </footer>
  )
}
