import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '../support/api'
import { type House, openHouse } from '../support/house'
import { listKeptFiles } from '../support/kept-files'
import { examplePhoto, noisyPhoto, plainPhoto } from '../support/photos'
import { expectDenied } from '../support/refusals'
import { countRows } from '../support/rows'

let house: House
let guiying: Person

beforeAll(async () => {
  house = await openHouse()
  guiying = await house.api.citizen('oDemo_fu_guiying')
})
afterAll(() => house.close())

/** Whatever was refused, nothing of it is left: no row, no key taken, no file, no part of one. */
afterEach(async () => {
  expect(await countRows(house, 'upload')).toBe(0)
  expect(await countRows(house, 'idempotency')).toBe(0)
  expect(await listKeptFiles(house)).toEqual([])
})

const sendRaw = (type: string, body: string | Buffer) =>
  house.api.send(
    'POST',
    '/api/v1/uploads',
    { as: guiying, headers: { 'Content-Type': type } },
    new Blob([new Uint8Array(Buffer.from(body))]),
  )

describe('a photo is not taken', () => {
  it('from somebody unknown', async () => {
    await expectDenied(
      house,
      await house.api.upload(await examplePhoto(), {}),
      [401, 'unauthenticated'],
      'upload.create',
    )
  })

  it('from staff', async () => {
    const as = await house.api.staff('chenlihua')
    await expectDenied(
      house,
      await house.api.upload(await examplePhoto(), { as }),
      [403, 'forbidden'],
      'upload.create',
    )
  })

  it('without a key', async () => {
    expect(await house.api.upload(await examplePhoto(), { as: guiying, key: '' })).toMatchObject({
      status: 400,
      refusal: { code: 'idempotency_key_missing' },
    })
  })
})

describe('a request that is no upload', () => {
  it.each([
    ['JSON', 'application/json', '{"file":"aGk="}'],
    ['a picture without a form around it', 'image/jpeg', 'JFIF'],
    ['the form of a web page', 'application/x-www-form-urlencoded', 'file=aGk%3D'],
  ])('is refused: %s', async (_, type, body) => {
    expect(await sendRaw(type, body)).toMatchObject({
      status: 415,
      refusal: { code: 'unsupported_media_type', message: '提交的格式不对。请更新小程序后再试。' },
    })
  })

  const part = '--cut\r\nContent-Disposition: form-data; name="file"; filename="photo.jpg"\r\n\r\n'
  it.each([
    ['no boundary', 'multipart/form-data', part],
    ['no part at all', 'multipart/form-data; boundary=cut', '--cut--\r\n'],
    ['an empty file', 'multipart/form-data; boundary=cut', `${part}\r\n--cut--\r\n`],
    [
      'words instead of a file',
      'multipart/form-data; boundary=cut',
      '--cut\r\nContent-Disposition: form-data; name="file"\r\n\r\nhello\r\n--cut--\r\n',
    ],
    ['a file without an end', 'multipart/form-data; boundary=cut', `${part}half of it`],
    [
      'a head without an end',
      'multipart/form-data; boundary=cut',
      '--cut\r\nContent-Disposition: form-data; na',
    ],
  ])('ends in a sentence: %s', async (_, type, body) => {
    expect(await sendRaw(type, body)).toMatchObject({
      status: 400,
      refusal: {
        code: 'upload_incomplete',
        message: '照片没有传完，没有保存。请在网络好一点的地方再传一次。',
      },
    })
  })
})

describe('a file that is no photo', () => {
  const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
  it.each([
    ['a script', 'photo.png', Buffer.from('#!/bin/sh\nrm -rf "$HOME"\n')],
    ['a page with a script', 'photo.jpg', Buffer.from('<html><script>alert(1)</script></html>')],
    [
      'a drawing that may carry scripts',
      'photo.png',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    ],
    ['a GIF', 'photo.jpg', gif],
    ['the first marks of a JPEG alone', 'photo.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
  ])('is told from its bytes, whatever it is called: %s', async (_, fileName, bytes) => {
    expect(await house.api.upload(bytes, { as: guiying }, fileName)).toMatchObject({
      status: 415,
      refusal: {
        code: 'upload_type_unknown',
        message: '这个文件不是照片。请上传 JPG、PNG 或 WebP 格式的照片。',
      },
    })
  })
})

describe('a photo that cannot be used', () => {
  it('was cut off in the middle before it was sent', async () => {
    const whole = await noisyPhoto()
    expect(await house.api.upload(whole.subarray(0, whole.length / 2), { as: guiying })).toMatchObject({
      status: 422,
      refusal: { code: 'upload_unreadable', message: '这张照片打不开。请重新拍一张。' },
    })
  })

  it('is small to send and huge to open', async () => {
    const bomb = await plainPhoto(9000, 9000).png({ compressionLevel: 9 }).toBuffer()
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(await house.api.upload(bomb, { as: guiying })).toMatchObject({
      status: 413,
      refusal: { code: 'upload_too_large' },
    })
  })
})
