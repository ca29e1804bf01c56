import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseReset, parseStart, parseTest } from './arguments.mjs'
import { ROOT } from './paths.mjs'

describe('npm start', () => {
  it('takes port 5180 and .data beside package.json when told nothing', () => {
    expect(parseStart([])).toEqual({ json: false, port: 5180, data: join(ROOT, '.data') })
  })

  it('takes flags in both spellings', () => {
    const expected = { json: true, port: 6001, data: '/srv/doorstep' }
    expect(parseStart(['--json', '--port', '6001', '--data', '/srv/doorstep'])).toEqual(expected)
    expect(parseStart(['--data=/srv/doorstep', '--port=6001', '--json'])).toEqual(expected)
  })

  it.each([
    [['--prot', '6001'], '不认识选项 --prot。'],
    [['6001'], '不认识“6001”。'],
    [['--port'], '选项 --port 后面少了值。'],
    [['--port', '--json'], '选项 --port 后面少了值。'],
    [['--data='], '选项 --data 后面少了值。'],
    [['--json=yes'], '选项 --json 后面不写值。'],
    [['--port', '65536'], '端口“65536”不对：应是 1 到 65535 的整数（0 表示任选一个空闲端口）。'],
    [['--port', '5e3'], '端口“5e3”不对：应是 1 到 65535 的整数（0 表示任选一个空闲端口）。'],
  ])('refuses %j', (argv, message) => {
    expect(() => parseStart(argv)).toThrow(message)
  })
})

it('npm run reset asks unless told not to', () => {
  expect(parseReset([]).yes).toBe(false)
  expect(parseReset(['--yes']).yes).toBe(true)
})

it('npm test runs one section by name, and only one that exists', () => {
  expect(parseTest([], ['unit', 'api'])).toEqual({ only: undefined })
  expect(parseTest(['--only=api'], ['unit', 'api'])).toEqual({ only: 'api' })
  expect(() => parseTest(['--only=apis'], ['unit', 'api'])).toThrow('没有叫“apis”的测试部分。')
})
