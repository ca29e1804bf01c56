import { Writable } from 'node:stream'
import { expect, it } from 'vitest'
import { Fault, presentFault } from './fault.mjs'
import { layTable, Progress } from './progress.mjs'

it('lays columns under each other, a Chinese character two columns wide', () => {
  const rows = [
    ['角色', '用户名'],
    ['村协办员', 'a'],
    ['𠮷', 'bb'],
  ]
  expect(layTable(rows)).toBe('  角色      用户名\n  村协办员  a\n  𠮷        bb')
})

it('shows a step on one line, and on two when something was noted in between', async () => {
  let text = ''
  const stream = new Writable({
    write(chunk, _, done) {
      text += chunk
      done()
    },
  })
  const progress = new Progress(stream, 2)
  await progress.step('检查', () => undefined)
  await progress.step('安装', () => progress.note('缺少 Redis'))
  expect(text).toMatch(
    /^\[1\/2\] 检查 … \d\.\ds\n\[2\/2\] 安装 … \n {6}缺少 Redis\n\[2\/2\] 安装 … \d\.\ds\n$/,
  )
})

it('tells a fault with the way on and the evidence', () => {
  expect(presentFault(new Fault('端口被占用。', ['换一个端口'], 'line 1\nline 2'))).toBe(
    '✗ 端口被占用。\n  → 换一个端口\n\n  │ line 1\n  │ line 2',
  )
})
