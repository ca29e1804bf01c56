import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

/** One of the equal settings of the OWASP password sheet: 16 MiB, about a fifth of a second. */
const cost = { N: 2 ** 14, r: 8, p: 5 }
const hashBytes = 32

/** What an unknown user is compared with: as costly as a real one, and nothing fits it. */
const nobody = encode(randomBytes(16), randomBytes(hashBytes))

/** `scrypt$N$r$p$salt$hash`, salt and hash in base64url, so that the cost can be raised later. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  return encode(salt, await derive(password, salt, cost))
}

/** Takes as long for an account that does not exist (`stored` absent) as for a wrong password. */
export async function verifyPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  const [scheme, N, r, p, salt = '', hash = ''] = (stored ?? nobody).split('$')
  if (scheme !== 'scrypt') throw new Error('password hash of an unknown scheme')
  const expected = Buffer.from(hash, 'base64url')
  const given = await derive(password, Buffer.from(salt, 'base64url'), {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  })
  return expected.length === given.length && timingSafeEqual(expected, given)
}

function encode(salt: Buffer, hash: Buffer): string {
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join('$')
}

function derive(password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password, salt, hashBytes, options, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
