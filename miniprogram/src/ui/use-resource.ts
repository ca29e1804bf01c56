import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { platform } from '../platform/platform'

/** What a page shows comes from the server: here is how far that has got. */
export interface Resource<T> {
  data?: T
  /** Set when the last try failed; `data` may still hold what came before. */
  error?: unknown
  loading: boolean
  reload(): Promise<void>
  /** Puts an answer of a write in the place of what was loaded. */
  replace(data: T): void
}

interface ResourceOptions {
  /** What is loaded does not change while she is on the page: coming back to it loads nothing. */
  once?: boolean
  /** What the page is about: when it changes, what was loaded is dropped and loaded anew. */
  about?: string
}

/**
 * Loads when the page is shown (again, after coming back to it, too) and when she pulls down. An answer that
 * was overtaken by a later one is dropped.
 */
export function useResource<T>(load: () => Promise<T>, { once, about }: ResourceOptions = {}): Resource<T> {
  const [state, setState] = useState<Pick<Resource<T>, 'data' | 'error' | 'loading'>>({ loading: true })
  const latest = useRef({ load, state })
  latest.current = { load, state }
  const turn = useRef(0)

  const reload = useCallback(async () => {
    if (platform.obstacle) return
    turn.current += 1
    const mine = turn.current
    setState((before) => ({ ...before, loading: true }))
    const outcome = await latest.current.load().then(
      (data) => ({ data, error: undefined }),
      (error: unknown) => ({ error }),
    )
    if (mine === turn.current) setState((before) => ({ ...before, ...outcome, loading: false }))
  }, [])

  const replace = useCallback((data: T) => {
    turn.current += 1
    setState({ data, loading: false })
  }, [])

  const shown = useRef(about)
  useEffect(() => {
    if (shown.current === about) return
    shown.current = about
    setState({ loading: true })
    void reload()
  }, [about, reload])

  useDidShow(() => {
    if (!once || latest.current.state.data === undefined) void reload()
  })
  usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()))
  return { ...state, reload, replace }
}
