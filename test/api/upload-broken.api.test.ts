import { randomUUID } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Person } from '../support/api'
import { type House, openHouse } from '../support/house'
import { listKeptFiles } from '../support/kept-files'
import { examplePhoto, noisyPhoto } from '../support/photos'
import { countRows } from '../support/rows'

let house: House
let guiying: Person

beforeAll(async () => {
  house = await openHouse()
  guiying = await house.api.citizen('oDemo_fu_guiying')
})
afterAll(() => house.close())

/** Rows and files go together: what is not in the table is not on the disk. */
afterEach(async () => {
  expect(await listKeptFiles(house)).toHaveLength(await countRows(house, 'upload'))
})

it('50 MB are refused in words, and the house goes on serving', async () => {
  const huge = Buffer.alloc(50 * 1024 * 1024, await noisyPhoto())
  const [reply, meanwhile] = await Promise.all([
    house.api.upload(huge, { as: guiying }),
    house.api.call('me.get', {}, { as: guiying }),
  ])
  expect(reply).toMatchObject({
    status: 413,
    refusal: {
      code: 'upload_too_large',
      message: '照片太大（最多 10 MB）。请重新拍一张，或选小一点的照片。',
    },
  })
  expect(meanwhile.status).toBe(200)
  expect(await countRows(house, 'upload')).toBe(0)
  expect((await house.api.upload(await examplePhoto(), { as: guiying })).status).toBe(200)
})

it('50 MB without a login are refused as well', async () => {
  const reply = await house.api.upload(Buffer.alloc(50 * 1024 * 1024), {})
  expect(reply).toMatchObject({ status: 401, refusal: { code: 'unauthenticated' } })
  expect((await house.api.call('me.get', {}, { as: guiying })).status).toBe(200)
})

it.each([
  ['is torn', (socket: Socket) => socket.resetAndDestroy()],
  ['is closed', (socket: Socket) => socket.end()],
] as const)(
  'nothing is kept of an upload whose line %s in the middle; the same key brings it whole',
  async (_, cut) => {
    const photo = await noisyPhoto(800, 600)
    const key = randomUUID()
    const [rows, keys] = [await countRows(house, 'upload'), await countRows(house, 'idempotency')]
    const seen = await sendHalf(photo, key, cut)
    expect(seen).not.toContain('200 OK')
    expect(await countRows(house, 'upload')).toBe(rows)
    expect(await countRows(house, 'idempotency')).toBe(keys)
    expect((await house.api.upload(photo, { as: guiying, key })).status).toBe(200)
    expect(await countRows(house, 'upload')).toBe(rows + 1)
  },
)

it('a photo whose COMMIT was carried out but not answered keeps its file', async () => {
  const { transaction } = house.deps.database
  // As the driver does it after a lost connection: the whole work once more.
  house.deps.database.transaction = async (work) => {
    await transaction(work)
    return transaction(work)
  }
  const reply = await house.api.upload(await noisyPhoto(), { as: guiying }).finally(() => {
    house.deps.database.transaction = transaction
  })
  expect(reply.status).toBe(200)
  const { uploadId } = reply.answer
  expect((await house.api.call('upload.get', { params: { uploadId } }, { as: guiying })).status).toBe(200)
})

it('a photo whose row cannot be written leaves no file', async () => {
  const { transaction } = house.deps.database
  house.deps.database.transaction = async () => {
    throw new Error('no room')
  }
  const reply = await house.api.upload(await noisyPhoto(), { as: guiying }).finally(() => {
    house.deps.database.transaction = transaction
  })
  expect(reply).toMatchObject({
    status: 500,
    refusal: {
      code: 'internal',
      message: '系统出了点问题，您的内容没有丢。请过一会儿再试；还不行请打服务电话。',
      params: {},
    },
  })
  expect(JSON.stringify(reply.refusal)).not.toContain('no room')
})

/** Half of a request by hand, then the cut. Returns what the server still said, once the line is closed. */
async function sendHalf(photo: Buffer, key: string, cut: (socket: Socket) => void): Promise<string> {
  const { hostname, port } = new URL(house.base)
  const head = '--cut\r\nContent-Disposition: form-data; name="file"; filename="photo.jpg"\r\n\r\n'
  const body = Buffer.concat([Buffer.from(head), photo, Buffer.from('\r\n--cut--\r\n')])
  const socket = connect(Number(port), hostname)
  const heard: Buffer[] = []
  socket.on('data', (chunk) => heard.push(chunk))
  socket.on('error', () => undefined)
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  const lines = [
    'POST /api/v1/uploads HTTP/1.1',
    `Host: ${hostname}:${port}`,
    `Authorization: Bearer ${guiying.token}`,
    `Idempotency-Key: ${key}`,
    'Content-Type: multipart/form-data; boundary=cut',
    `Content-Length: ${body.length}`,
  ]
  socket.write(`${lines.join('\r\n')}\r\n\r\n`)
  await new Promise<void>((resolve) => socket.write(body.subarray(0, body.length / 2), () => resolve()))
  cut(socket)
  await closed
  return Buffer.concat(heard).toString()
}
