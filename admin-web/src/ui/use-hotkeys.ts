import { useEffect, useRef } from 'react'

/** A key, as `KeyboardEvent.key` names it with letters in lower case, and what it does. */
export type Hotkey = readonly [key: string, act: () => void]

/**
 * Keys of a page. They stay silent while somebody types, with a modifier held, and under an open dialog,
 * where the same key means something else.
 */
export function useHotkeys(hotkeys: readonly Hotkey[]): void {
  const latest = useRef(hotkeys)
  latest.current = hotkeys
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      const pressed = event.key.length === 1 ? event.key.toLowerCase() : event.key
      const hotkey = latest.current.find(([key]) => key === pressed)
      if (!hotkey || isMeantOtherwise(event)) return
      event.preventDefault()
      hotkey[1]()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

function isMeantOtherwise(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true
  if (document.querySelector('[role="dialog"]')) return true
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest('input, textarea, [contenteditable="true"]')) return true
  // Enter on a focused button or link is that button's own.
  return event.key === 'Enter' && target?.closest('button, a') != null
}
