import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectOk, type Person } from '../support/api'
import { type House, openHouse } from '../support/house'
import { listKeptFiles } from '../support/kept-files'
import { examplePhoto, noisyPhoto, phonePhoto, plainPhoto } from '../support/photos'
import { expectDenied } from '../support/refusals'
import { auditOf, countRows, selectRows } from '../support/rows'

let house: House
let guiying: Person
let kaiming: Person

beforeAll(async () => {
  house = await openHouse()
  guiying = await house.api.citizen('oDemo_fu_guiying')
  kaiming = await house.api.citizen('oDemo_wang_kaiming')
})
afterAll(() => house.close())

const keep = async (bytes: Buffer, as = guiying) => expectOk(house.api.upload(bytes, { as }))
const look = (uploadId: string, as?: Person) => house.api.call('upload.get', { params: { uploadId } }, { as })

async function bytesOf(uploadId: string): Promise<Buffer> {
  const reply = await look(uploadId, guiying)
  expect(reply.status).toBe(200)
  return Buffer.from(reply.answer as ArrayBuffer)
}

describe('a repeated key', () => {
  it('gets the same photo, kept once', async () => {
    const key = randomUUID()
    const photo = await examplePhoto()
    const files = (await listKeptFiles(house)).length
    const first = await house.api.upload(photo, { as: guiying, key })
    expect(first.status).toBe(200)
    expect(await house.api.upload(photo, { as: guiying, key })).toMatchObject({
      status: 200,
      answer: first.answer,
    })
    expect(await listKeptFiles(house)).toHaveLength(files + 1)
    expect(await countRows(house, 'upload', `upload_id = '${first.answer.uploadId}'`)).toBe(1)
  })

  it('sent three times at once keeps one row and one file', async () => {
    const key = randomUUID()
    const photo = await noisyPhoto()
    const [rows, files] = [await countRows(house, 'upload'), (await listKeptFiles(house)).length]
    const replies = await Promise.all([1, 2, 3].map(() => house.api.upload(photo, { as: guiying, key })))
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(new Set(replies.map(({ answer }) => answer.uploadId)).size).toBe(1)
    expect(await countRows(house, 'upload')).toBe(rows + 1)
    expect(await listKeptFiles(house)).toHaveLength(files + 1)
  })

  it('with another photo is refused, and with another person is another key', async () => {
    const key = randomUUID()
    await house.api.upload(await examplePhoto(), { as: guiying, key })
    const files = (await listKeptFiles(house)).length
    expect(await house.api.upload(await noisyPhoto(), { as: guiying, key })).toMatchObject({
      status: 409,
      refusal: { code: 'idempotency_key_reused' },
    })
    expect(await listKeptFiles(house)).toHaveLength(files)
    expect((await house.api.upload(await examplePhoto(), { as: kaiming, key })).status).toBe(200)
  })
})

describe('a photo that was taken', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('may come as %s and is kept as JPEG', async (format) => {
    const { uploadId, size, width, height } = await keep(await plainPhoto(64, 48).toFormat(format).toBuffer())
    expect({ width, height }).toEqual({ width: 64, height: 48 })
    const kept = await bytesOf(uploadId)
    expect(kept.length).toBe(size)
    expect(await sharp(kept).metadata()).toMatchObject({ format: 'jpeg', width: 64, height: 48 })
  })

  it('has white where it was transparent', async () => {
    const clear = { width: 8, height: 8, channels: 4 as const, background: { r: 0, g: 0, b: 0, alpha: 0 } }
    const { uploadId } = await keep(await sharp({ create: clear }).png().toBuffer())
    expect([
      ...(
        await sharp(await bytesOf(uploadId))
          .raw()
          .toBuffer()
      ).subarray(0, 3),
    ]).toEqual([255, 255, 255])
  })

  it('is made no larger than a clerk needs to read it', async () => {
    expect(await keep(await plainPhoto(6000, 3000).jpeg().toBuffer())).toMatchObject({
      width: 2560,
      height: 1280,
    })
  })

  it('stands upright and does not tell where, when and with what it was taken', async () => {
    const taken = await phonePhoto()
    expect(taken.includes('ExamplePhone')).toBe(true)
    expect((await sharp(taken).metadata()).exif?.includes(gpsTag)).toBe(true)
    const { uploadId, width, height } = await keep(taken)
    expect({ width, height }).toEqual({ width: 300, height: 400 })
    const kept = await bytesOf(uploadId)
    const { exif, xmp, iptc, orientation } = await sharp(kept).metadata()
    expect({ exif, xmp, iptc, orientation }).toEqual({})
    expect(kept.includes('ExamplePhone') || kept.includes('Exif') || kept.includes('2026:06:16')).toBe(false)
  })

  it('leaves a row of its size, and on disk nothing that opens as a picture', async () => {
    const { uploadId, size, width, height } = await keep(await noisyPhoto(120, 90))
    const [row] = await selectRows<object>(
      house,
      `SELECT media_type, size, width, height, case_id FROM upload WHERE upload_id = '${uploadId}'`,
    )
    expect(row).toEqual({ media_type: 'image/jpeg', size, width, height, case_id: null })
    const file = (await listKeptFiles(house)).find(({ name }) => name === uploadId)
    const clear = await bytesOf(uploadId)
    expect(file?.bytes.subarray(0, 14).toString()).toBe('v1.A256GCM.k1.')
    // Neither its beginning nor its middle lies there as it is.
    expect(file?.bytes.includes(clear.subarray(0, 12))).toBe(false)
    expect(file?.bytes.includes(clear.subarray(size / 2, size / 2 + 12))).toBe(false)
    await expect(sharp(file?.bytes).metadata()).rejects.toThrow('unsupported image format')
  })
})

/** Tag 0x8825 of EXIF: the pointer to the place, little-endian. */
const gpsTag = Buffer.from([0x25, 0x88, 0x04, 0x00])

describe('looking at a photo', () => {
  it('is for somebody known', async () => {
    const { uploadId } = await keep(await examplePhoto())
    await expectDenied(house, await look(uploadId), [401, 'unauthenticated'], 'upload.get')
  })

  it('is not for another citizen nor for staff before a case has it; it looks like one that never was', async () => {
    const { uploadId } = await keep(await examplePhoto())
    const unknown = await look(randomUUID(), guiying)
    const window = await house.api.staff('chenlihua')
    for (const as of [kaiming, window]) {
      const reply = await look(uploadId, as)
      await expectDenied(house, reply, [404, 'upload_not_found'], 'upload.get')
      expect(reply.refusal.message).toBe(unknown.refusal.message)
      expect((await auditOf(house, reply.refusal.requestId))[0]).toMatchObject({
        object: uploadId,
        accountId: expect.any(Number),
      })
    }
  })

  it.each(['1', '..%2F..%2Fetc%2Fpasswd', 'not-a-uuid'])('is not possible by the name %s', async (id) => {
    expect(await house.api.send('GET', `/api/v1/uploads/${id}`, { as: guiying })).toMatchObject({
      status: 400,
      refusal: { code: 'invalid_request' },
    })
  })

  it('by its owner gives a picture that no shared cache keeps and no browser takes for a page', async () => {
    const { uploadId } = await keep(await examplePhoto())
    const { status, headers } = await look(uploadId, guiying)
    expect(status).toBe(200)
    expect(headers.get('Content-Type')).toBe('image/jpeg')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Cache-Control')).toMatch(/^private|no-store/)
  })
})
