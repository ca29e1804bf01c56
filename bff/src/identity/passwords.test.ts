import { expect, it } from 'vitest'
import { hashPassword, verifyPassword } from './passwords'

it('knows its own password and no other', async () => {
  const stored = await hashPassword('Doorstep-2026')
  expect(await verifyPassword('Doorstep-2026', stored)).toBe(true)
  expect(await verifyPassword('doorstep-2026', stored)).toBe(false)
  expect(await verifyPassword('', stored)).toBe(false)
})

it('is stored with its cost and salt, never twice alike', async () => {
  const [one, other] = await Promise.all([hashPassword('密码'), hashPassword('密码')])
  expect(one).toMatch(/^scrypt\$16384\$8\$5\$[\w-]{22}\$[\w-]{43}$/)
  expect(one).not.toBe(other)
})

/** RFC 7914 §12: scrypt("pleaseletmein", "SodiumChloride", N 16384, r 8, p 1), first 32 bytes. */
it('reads a hash of another cost', async () => {
  const hash = Buffer.from('7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2', 'hex')
  const salt = Buffer.from('SodiumChloride').toString('base64url')
  const stored = `scrypt$16384$8$1$${salt}$${hash.toString('base64url')}`
  expect(await verifyPassword('pleaseletmein', stored)).toBe(true)
  expect(await verifyPassword('pleaseletmeout', stored)).toBe(false)
})

it.each([undefined, null])('refuses whoever has no password (%s)', async (stored) => {
  expect(await verifyPassword('', stored)).toBe(false)
})
