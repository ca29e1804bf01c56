import { routes } from '@doorstep/shared/contracts/routes'
import { errorStatus } from '@doorstep/shared/errors/codes'
import { errorTexts } from '@doorstep/shared/errors/texts.zh-CN'
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type House, openHouse } from '../support/house'

interface Operation {
  operationId: string
  summary: string
  security: object[]
  parameters?: { name: string; in: string; required?: boolean }[]
  requestBody?: { content: Record<string, unknown> }
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>
}
interface Document {
  openapi: string
  paths: Record<string, Record<string, Operation>>
}

let house: House
let document: Document

beforeAll(async () => {
  house = await openHouse()
  document = (await house.api.send<Document>('GET', '/openapi.json', {})).answer
})
afterAll(() => house.close())

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
const operation = (id: string) => operations().find((one) => one.operation.operationId === id)?.operation

describe('/openapi.json', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator()
    const { valid, errors } = await validator.validate({ ...structuredClone(document) })
    expect(errors ?? []).toEqual([])
    expect(valid).toBe(true)
    expect(validator.version).toBe('3.1')
    expect(document.openapi).toBe('3.1.0')
    // The validator does say no.
    expect((await new Validator().validate({ ...structuredClone(document), paths: { x: 1 } })).valid).toBe(
      false,
    )
  })

  it('has every route and nothing else', () => {
    const described = operations().map(
      ({ path, method, operation: { operationId } }) => `${operationId} ${method} ${path}`,
    )
    const served = Object.entries(routes).map(
      ([id, [method, path]]) => `${id} ${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, '{$1}')}`,
    )
    expect(described.sort()).toEqual(served.sort())
    expect(described).toContain('case.accept post /api/v1/cases/{caseNo}/accept')
  })

  it('names for each operation what it does, its answer and its refusals', () => {
    for (const { operation: one } of operations()) {
      const { operationId, responses } = one
      expect(one.summary, operationId).toBeTruthy()
      expect(Object.keys(responses), operationId).toEqual(
        expect.arrayContaining(['200', '400', '429', '500', '503']),
      )
      for (const [status, { description, content }] of Object.entries(responses)) {
        if (status === '200') continue
        // Each with its code and the sentence a person reads.
        expect(description, `${operationId} ${status}`).toMatch(/^`[a-z_]+` .*\p{Script=Han}/u)
        expect(content?.['application/json']?.schema, `${operationId} ${status}`).toEqual({
          $ref: '#/components/schemas/Error',
        })
      }
    }
  })

  it('tells who must log in and what each write carries', () => {
    expect(operation('session.wechat')?.security).toEqual([])
    expect(operation('case.submit')?.security).toEqual([{ accessToken: [] }])
    for (const { method, operation: one } of operations()) {
      const key = one.parameters?.find(({ name }) => name === 'Idempotency-Key')
      expect(key?.required, one.operationId).toBe(method === 'post' ? true : undefined)
      if (method === 'post') expect(one.requestBody, one.operationId).toBeDefined()
    }
    expect(Object.keys(operation('upload.create')?.requestBody?.content ?? {})).toEqual([
      'multipart/form-data',
    ])
    expect(Object.keys(operation('upload.get')?.responses['200']?.content ?? {})).toEqual(['image/jpeg'])
  })

  it('tells of a decision how it may be refused', () => {
    const { responses } = operation('case.decide') as Operation
    expect(Object.keys(responses).sort()).toEqual([
      '200',
      '400',
      '401',
      '403',
      '404',
      '409',
      '429',
      '500',
      '503',
    ])
    expect(responses['403']?.description).toContain('`decider_is_acceptor` 受理的人不能再作决定。')
    expect(responses['409']?.description).toContain('`stale_version` 刚刚有人处理了这件事')
  })
})

describe('the page at /docs', () => {
  it('stands with all it needs from this house alone', async () => {
    const page = await fetch(`${house.base}/docs`)
    expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    const html = await page.text()
    expect(html).toContain('家门口办')
    expect(html).toContain('/openapi.json')
    const named = [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, address]) => address ?? '')
    // An empty icon stands in the page itself.
    expect(named.filter((address) => !address.startsWith('/'))).toEqual(['data:,'])
    const assets = named.filter((address) => address.startsWith('/'))
    expect(assets).toHaveLength(2)
    for (const address of assets) {
      const asset = await fetch(house.base + address)
      expect(asset.status, address).toBe(200)
      expect(asset.headers.get('Content-Type'), address).toMatch(/^text\/(css|javascript)/)
      expect((await asset.text()).length, address).toBeGreaterThan(10_000)
    }
  })
})

describe('the refusals', () => {
  it('have a sentence each that a person can read, and no bare code', () => {
    expect(Object.keys(errorTexts).sort()).toEqual(Object.keys(errorStatus).sort())
    for (const [code, text] of Object.entries(errorTexts)) {
      expect(text, code).toMatch(/^[\p{Script=Han}“{].*/u)
      expect(text, code).toMatch(/[。}]$/)
      expect(text, code).not.toMatch(/[a-z]+_[a-z]+/)
    }
  })
})
