import { type Contract, errorAnswer } from '@doorstep/shared/contracts/contract'
import { contracts } from '@doorstep/shared/contracts/contracts'
import { type RouteId, routes } from '@doorstep/shared/contracts/routes'
import { errorStatus } from '@doorstep/shared/errors/codes'
import { errorTexts } from '@doorstep/shared/errors/texts.zh-CN'
import { z } from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'

const writeHeaders = z.object({
  'Idempotency-Key': z
    .string()
    .min(8)
    .max(64)
    .describe('Made once for an intention, repeated on each retry of it'),
  'X-Device-Id': z.string().min(8).max(64).optional().describe('Random, kept on the device'),
})

/** The API as OpenAPI 3.1, made from the contracts and nothing else. */
export function describeApi() {
  const paths: ZodOpenApiPathsObject = {}
  for (const [id, contract] of Object.entries(contracts) as [RouteId, Contract][]) {
    const [method, path] = routes[id]
    const openPath = path.replace(/:(\w+)/g, '{$1}')
    paths[openPath] = { ...paths[openPath], [method.toLowerCase()]: describeOperation(contract, method) }
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Doorstep · 家门口办',
      version: '1',
      description: 'Government services on a villager’s phone. Items and people of the demo are examples.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths,
    components: { securitySchemes: { accessToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
  })
}

function describeOperation(contract: Contract, method: 'GET' | 'POST'): ZodOpenApiOperationObject {
  return {
    operationId: contract.id,
    summary: contract.summary,
    tags: [contract.id.split('.')[0] ?? ''],
    security: contract.audience === 'anyone' ? [] : [{ accessToken: [] }],
    requestParams: {
      ...(contract.params && { path: contract.params }),
      ...(contract.query && { query: contract.query }),
      ...(method === 'POST' && { header: writeHeaders }),
    },
    ...describeBody(contract),
    responses: {
      '200': contract.binary
        ? {
            description: 'The bytes',
            content: { [contract.binary]: { schema: { type: 'string', format: 'binary' } } },
          }
        : { description: 'Done', content: { 'application/json': { schema: contract.answer } } },
      ...describeErrors(contract, method),
    },
  }
}

function describeBody(contract: Contract): Pick<ZodOpenApiOperationObject, 'requestBody'> {
  if (contract.body)
    return { requestBody: { required: true, content: { 'application/json': { schema: contract.body } } } }
  if (!contract.multipart) return {}
  const schema = {
    type: 'object' as const,
    required: ['file'],
    properties: { file: { type: 'string' as const, format: 'binary' } },
  }
  return { requestBody: { required: true, content: { 'multipart/form-data': { schema } } } }
}

/** Codes grouped by status, each with the sentence a person reads. */
function describeErrors(contract: Contract, method: 'GET' | 'POST') {
  const common = ['invalid_request', 'rate_limited', 'internal', 'unavailable'] as const
  const known =
    contract.audience === 'anyone'
      ? []
      : (['unauthenticated', 'token_expired', 'token_invalid', 'forbidden'] as const)
  const written = method === 'POST' ? (['idempotency_key_missing', 'idempotency_key_reused'] as const) : []
  const byStatus = new Map<string, string[]>()
  for (const code of new Set([...contract.errors, ...common, ...known, ...written])) {
    const status = String(errorStatus[code])
    byStatus.set(status, [...(byStatus.get(status) ?? []), `\`${code}\` ${errorTexts[code]}`])
  }
  const schema = errorAnswer
  return Object.fromEntries(
    [...byStatus].map(([status, lines]) => [
      status,
      { description: lines.join('\n\n'), content: { 'application/json': { schema } } },
    ]),
  )
}
