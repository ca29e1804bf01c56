import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createSealer } from './sealer'

const old = { id: 'k1', key: randomBytes(32) }
const young = { id: 'k2', key: randomBytes(32) }
const lookupKey = randomBytes(32)
const sealer = createSealer({ ring: [old], lookupKey })

describe('the envelope', () => {
  it('says its version, algorithm and key and hides the rest', () => {
    const sealed = sealer.seal('469025193805120013', 'person.id_no')
    expect(sealed).toMatch(/^v1\.A256GCM\.k1\.[\w-]{16}\.[\w-]+$/)
    expect(sealed).not.toContain('1938')
    expect(sealer.open(sealed, 'person.id_no')).toBe('469025193805120013')
  })

  it('keeps 𠮷 and an emoji', () => {
    expect(sealer.open(sealer.seal('李𠮷祥👵', 'a'), 'a')).toBe('李𠮷祥👵')
  })

  it('does not open in another place, changed, or without its key', () => {
    const sealed = sealer.seal('secret', 'a')
    expect(() => sealer.open(sealed, 'b')).toThrow()
    expect(() => sealer.open(`${sealed.slice(0, -2)}AA`, 'a')).toThrow()
    expect(() => createSealer({ ring: [young], lookupKey }).open(sealed, 'a')).toThrow(
      'unknown envelope or key',
    )
  })

  it('opens what an older key sealed after the keys were changed', () => {
    const sealed = sealer.seal('secret', 'a')
    const changed = createSealer({ ring: [young, old], lookupKey })
    expect(changed.open(sealed, 'a')).toBe('secret')
    expect(changed.seal('x', 'a')).toMatch(/^v1\.A256GCM\.k2\./)
  })

  it('seals bytes the same way', () => {
    const bytes = randomBytes(1000)
    const sealed = sealer.sealBytes(bytes, 'upload.bytes')
    expect(sealed.includes(bytes.subarray(0, 16))).toBe(false)
    expect(sealer.openBytes(sealed, 'upload.bytes').equals(bytes)).toBe(true)
  })

  it('finds again by a keyed digest that another key does not give', () => {
    const other = createSealer({ ring: [old], lookupKey: randomBytes(32) })
    expect(sealer.lookup('a', 'x')).toBe(sealer.lookup('a', 'x'))
    expect(sealer.lookup('a', 'x')).not.toBe(sealer.lookup('a', 'y'))
    expect(sealer.lookup('a', 'x')).not.toBe(other.lookup('a', 'x'))
  })
})
