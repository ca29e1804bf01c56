import { describe, expect, it } from 'vitest'
import { ApiError, errorOf, isTransient, messageOf } from './api-error'

describe('errorOf', () => {
  it('reads the body of a refusal', async () => {
    const body = { code: 'forbidden', message: '您的岗位不能做这一步。', params: {}, requestId: 'r-1' }
    const error = await errorOf(Response.json(body, { status: 403 }))
    expect(error).toMatchObject({
      code: 'forbidden',
      status: 403,
      message: '您的岗位不能做这一步。',
      requestId: 'r-1',
    })
  })

  it('makes a sentence of a proxy’s error page', async () => {
    const error = await errorOf(new Response('<h1>502 Bad Gateway</h1>', { status: 502 }))
    expect(error).toMatchObject({ code: 'unavailable', status: 502, requestId: null })
    expect(error.message).toBe('系统正忙。请过一会儿再试，已填的内容不会丢。')
  })
})

describe('messageOf', () => {
  it('never shows a fault of the program', () => {
    expect(messageOf(new TypeError('x is undefined'))).toMatch(/^系统出了点问题/)
  })
})

describe('isTransient', () => {
  it('tries again what may pass by itself', () => {
    expect(isTransient(new ApiError('network', 0, ''))).toBe(true)
    expect(isTransient(new ApiError('unavailable', 503, ''))).toBe(true)
    expect(isTransient(new ApiError('case_not_found', 404, ''))).toBe(false)
  })
})
