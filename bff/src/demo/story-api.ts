import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { AnswerOf, CallOf } from '@doorstep/shared/contracts/contracts'
import { type RouteId, routes } from '@doorstep/shared/contracts/routes'
import { createApp } from '../app'
import type { Deps } from '../deps'

/** One step of a person of the story: who, and a key that stays the same however often the story is told. */
export interface Speaker {
  token?: string
  key: string
}

type Parts<Id extends RouteId> = Partial<CallOf<Id>>

/** The API as the story's people use it: the whole road of a request, on a socket of this process. */
export interface StoryApi {
  call<Id extends RouteId>(id: Id, speaker: Speaker, parts: Parts<Id>): Promise<AnswerOf<Id>>
  upload(speaker: Speaker, jpeg: Buffer): Promise<AnswerOf<'upload.create'>>
  close(): void
}

export async function openStoryApi(deps: Deps): Promise<StoryApi> {
  const server = createServer(createApp(deps).callback())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function send(id: RouteId, speaker: Speaker, path: string, body: string | FormData | undefined) {
    const response = await fetch(base + path, {
      method: routes[id][0],
      headers: {
        'Idempotency-Key': speaker.key,
        'X-Device-Id': 'story-device',
        ...(speaker.token && { Authorization: `Bearer ${speaker.token}` }),
        ...(typeof body === 'string' && { 'Content-Type': 'application/json' }),
      },
      body,
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`the story stops at ${speaker.key} (${id}): ${text}`)
    return JSON.parse(text)
  }

  return {
    call(id, speaker, { params, query, body }) {
      const path = routes[id][1].replace(/:(\w+)/g, (_, name: string) => String(Object(params)[name]))
      const search = query
        ? `?${new URLSearchParams(Object.entries(query).map(([k, v]) => [k, String(v)]))}`
        : ''
      return send(id, speaker, path + search, body ? JSON.stringify(body) : undefined)
    },
    upload(speaker, jpeg) {
      const form = new FormData()
      form.set('file', new Blob([new Uint8Array(jpeg)]), 'photo.jpg')
      return send('upload.create', speaker, routes['upload.create'][1], form)
    },
    close: () => server.close(),
  }
}
