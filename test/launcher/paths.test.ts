import { describe, expect, it } from 'vitest'
import { chooseSocketFolder, commandFor, isOurs } from './paths.mjs'

describe('sockets', () => {
  it('lie in the data folder where its path is short and plain', () => {
    expect(chooseSocketFolder('/home/lin/doorstep/.data', '/tmp')).toBe('/home/lin/doorstep/.data/sockets')
  })

  it.each([
    ['too long for the kernel', `/home/${'a'.repeat(90)}`],
    ['Chinese, three bytes each', `/home/${'县'.repeat(28)}`],
    ['a blank', '/home/lin/my data'],
    ['a percent sign, which a URL would eat', '/home/lin/100%25'],
  ])('lie in a short folder of their own otherwise: %s', (_, folder) => {
    expect(chooseSocketFolder(folder, '/tmp')).toMatch(/^\/tmp\/doorstep-[0-9a-f]{12}$/)
    expect(chooseSocketFolder(folder, `/var/folders/${'b'.repeat(90)}`)).toMatch(/^\/tmp\/doorstep-/)
  })

  it('stay apart for two data folders and the same for one', () => {
    const [one, other] = [`/home/${'a'.repeat(90)}/1`, `/home/${'a'.repeat(90)}/2`]
    expect(chooseSocketFolder(one, '/tmp')).toBe(chooseSocketFolder(one, '/tmp'))
    expect(chooseSocketFolder(one, '/tmp')).not.toBe(chooseSocketFolder(other, '/tmp'))
  })
})

it('knows its own files from those of others', () => {
  const ours = [
    'mysql',
    'mysql.ready.json',
    'mysql.broken-2',
    'secrets.json',
    'run.lock',
    '.doorstep',
    'demo.json',
  ]
  expect(ours.filter(isOurs)).toEqual(ours)
  const others = ['mysql.bak', 'secrets', 'package.json', '.git', 'Documents', 'demo.json.d/..']
  expect(others.filter(isOurs)).toEqual([])
})

it('names the data folder in a command where it is not the usual one', () => {
  expect(commandFor('npm run reset', '/srv/doorstep')).toBe('npm run reset -- --data /srv/doorstep')
  expect(commandFor('npm start', '/srv/my data', '--port 1')).toBe(
    "npm start -- --data '/srv/my data' --port 1",
  )
})
