import type { Day } from '@doorstep/shared/clock/day'
import { formatDayZh } from '@doorstep/shared/clock/shanghai'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, DatePicker, Flex } from 'antd'
import { messageOf } from '../api/api-error'
import { call } from '../session/session'
import { nextWeekday, openingOf } from './clock.model'

/** Moves the demo's business clock forward, to nine in the morning of a later day. */
export function ClockMover({ today }: { today: Day }) {
  const { message } = App.useApp()
  const queryClient = useQueryClient()
  const move = useMutation({
    mutationFn: (day: Day) => call('clock.move', { body: { to: openingOf(day) } }),
    onSuccess: async (_, day) => {
      // Photos alone do not hang on the date.
      await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'photo' })
      message.success(`演示时钟已经走到 ${formatDayZh(day)} 09:00，期限已重新计算。`)
    },
    onError: (error) => message.error(messageOf(error)),
  })
  const next = nextWeekday(today)
  return (
    <Flex vertical gap={12}>
      <Button
        type="primary"
        loading={move.isPending}
        onClick={() => move.mutate(next)}
        title="跳过周末；法定节假日请自己选日期"
      >
        走到 {formatDayZh(next)} 09:00
      </Button>
      <DatePicker
        placeholder="或者选一个更晚的日期"
        disabledDate={(date) => date.format('YYYY-MM-DD') <= today}
        onChange={(date) => date && move.mutate(date.format('YYYY-MM-DD'))}
      />
      <small style={{ color: 'var(--text-second)' }}>只能往后走，走过去就回不来。</small>
    </Flex>
  )
}
