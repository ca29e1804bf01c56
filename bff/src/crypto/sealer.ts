import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

/**
 * The envelope under which personal data rests: `v1.<algorithm>.<key id>.<iv>.<ciphertext and tag>`.
 * Version, algorithm and key id travel with the data, so that keys can be changed and SM4 can be added
 * (GB/T 39786-2021) without touching what is stored.
 */
export interface Sealer {
  /** `context` names the column; what was sealed for one place does not open in another. */
  seal(text: string, context: string): string
  /** Throws when the envelope was changed, is of another context, or its key is not in the ring. */
  open(sealed: string, context: string): string
  sealBytes(bytes: Buffer, context: string): Buffer
  openBytes(sealed: Buffer, context: string): Buffer
  /** Keyed digest in hex by which a sealed value is found again. */
  lookup(value: string, context: string): string
}

export interface SealerKeys {
  /** The first seals, all open. */
  ring: { id: string; key: Buffer }[]
  lookupKey: Buffer
}

const algorithm = 'A256GCM'
const tagLength = 16

export function createSealer({ ring, lookupKey }: SealerKeys): Sealer {
  const current = ring[0]
  if (!current) throw new Error('the key ring is empty')

  function encrypt(bytes: Buffer, context: string) {
    const iv = randomBytes(12)
    const head = `v1.${algorithm}.${current?.id}`
    const cipher = createCipheriv('aes-256-gcm', current?.key ?? '', iv).setAAD(
      Buffer.from(`${head}|${context}`),
    )
    return { head, iv, body: Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]) }
  }

  function decrypt(head: string, iv: Buffer, body: Buffer, context: string): Buffer {
    const [version, name, keyId] = head.split('.')
    const key = ring.find((one) => one.id === keyId)?.key
    if (version !== 'v1' || name !== algorithm || !key) throw new Error('unknown envelope or key')
    const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength })
    decipher.setAAD(Buffer.from(`${head}|${context}`))
    decipher.setAuthTag(body.subarray(body.length - tagLength))
    return Buffer.concat([decipher.update(body.subarray(0, body.length - tagLength)), decipher.final()])
  }

  return {
    seal(text, context) {
      const { head, iv, body } = encrypt(Buffer.from(text, 'utf8'), context)
      return `${head}.${iv.toString('base64url')}.${body.toString('base64url')}`
    },
    open(sealed, context) {
      const parts = sealed.split('.')
      const [iv = '', body = ''] = parts.slice(3)
      const bytes = decrypt(
        parts.slice(0, 3).join('.'),
        Buffer.from(iv, 'base64url'),
        Buffer.from(body, 'base64url'),
        context,
      )
      return bytes.toString('utf8')
    },
    sealBytes(bytes, context) {
      const { head, iv, body } = encrypt(bytes, context)
      return Buffer.concat([Buffer.from(`${head}.${iv.toString('base64url')}\n`), body])
    },
    openBytes(sealed, context) {
      const end = sealed.indexOf('\n')
      const parts = sealed.subarray(0, end).toString('ascii').split('.')
      return decrypt(
        parts.slice(0, 3).join('.'),
        Buffer.from(parts[3] ?? '', 'base64url'),
        sealed.subarray(end + 1),
        context,
      )
    },
    lookup: (value, context) => createHmac('sha256', lookupKey).update(`${context}|${value}`).digest('hex'),
  }
}
