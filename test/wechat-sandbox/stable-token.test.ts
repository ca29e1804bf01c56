import { describe, expect, it } from 'vitest'
import { json, type OpenSandbox, openSandbox, progressMessage } from './harness'

/** 43101 comes after the check of the token: a token that reaches it is good. */
async function errcodeWith(sandbox: OpenSandbox, token: unknown) {
  return (await sandbox.send(token, progressMessage())).errcode
}
const GOOD = 43101

describe('POST /cgi-bin/stable_token', () => {
  it('gives the same token again with the seconds that remain', async () => {
    const sandbox = await openSandbox()
    const first = await sandbox.token()
    expect(Object.keys(first)).toEqual(['access_token', 'expires_in'])
    expect(first.expires_in).toBe(7200)
    expect(String(first.access_token).length).toBeLessThanOrEqual(512)
    sandbox.advance(6855)
    expect(await sandbox.token()).toEqual({ access_token: first.access_token, expires_in: 345 })
  })

  it('renews in the last five minutes, and for these both tokens are good', async () => {
    const sandbox = await openSandbox()
    const old = await sandbox.token()
    sandbox.advance(6900)
    expect(await sandbox.token()).toEqual({ access_token: old.access_token, expires_in: 300 })
    sandbox.advance(1)
    const renewed = await sandbox.token()
    expect(renewed.access_token).not.toBe(old.access_token)
    expect(renewed.expires_in).toBe(7200)
    expect(await errcodeWith(sandbox, old.access_token)).toBe(GOOD)
    expect(await errcodeWith(sandbox, renewed.access_token)).toBe(GOOD)
    sandbox.advance(299)
    expect(await errcodeWith(sandbox, old.access_token)).toBe(42001)
    expect(await errcodeWith(sandbox, renewed.access_token)).toBe(GOOD)
  })

  it('kills the token before when the refresh is forced', async () => {
    const sandbox = await openSandbox()
    const leaked = await sandbox.token()
    const forced = await sandbox.token({ force_refresh: true })
    expect(forced.access_token).not.toBe(leaked.access_token)
    expect(await errcodeWith(sandbox, leaked.access_token)).toBe(40001)
    expect(await errcodeWith(sandbox, forced.access_token)).toBe(GOOD)
    expect((await sandbox.token()).access_token).toBe(forced.access_token)
  })

  it('does not refresh by force twice within 30 seconds', async () => {
    const sandbox = await openSandbox()
    const first = await sandbox.token({ force_refresh: true })
    sandbox.advance(29)
    expect(await sandbox.token({ force_refresh: true })).toEqual({
      access_token: first.access_token,
      expires_in: 7171,
    })
    sandbox.advance(1)
    expect((await sandbox.token({ force_refresh: true })).access_token).not.toBe(first.access_token)
  })

  it('refreshes by force 20 times a day of Shanghai', async () => {
    const sandbox = await openSandbox()
    const forced = new Set<unknown>()
    for (let call = 0; call < 22; call += 1) {
      forced.add((await sandbox.token({ force_refresh: true })).access_token)
      sandbox.advance(30)
    }
    expect(forced.size).toBe(20)
    // The test begins at 09:00 in Shanghai; fifteen hours on it is the next day.
    sandbox.advance(15 * 3600)
    const next = await sandbox.token()
    expect((await sandbox.token({ force_refresh: true })).access_token).not.toBe(next.access_token)
  })

  it.each([
    [{ grant_type: 'authorization_code' }, 40002, 'invalid grant_type'],
    [{ appid: undefined }, 41002, 'appid missing'],
    [{ secret: undefined }, 41004, 'appsecret missing'],
    [{ appid: 'wxffffffffffffffff' }, 40013, 'invalid appid'],
    [{ secret: 'wrong' }, 40125, 'invalid appsecret'],
  ])('refuses %o with %i', async (changes, errcode, words) => {
    const sandbox = await openSandbox()
    const answer = await sandbox.token(changes)
    expect(answer.errcode).toBe(errcode)
    expect(answer.errmsg).toMatch(new RegExp(`^${words} rid: `))
  })

  it('must be a POST with a JSON object, whatever its type says', async () => {
    const sandbox = await openSandbox()
    expect(await json(await sandbox.get('/cgi-bin/stable_token'))).toMatchObject({ errcode: 43002 })
    const url = `${sandbox.base}/cgi-bin/stable_token`
    const broken = await fetch(url, { method: 'POST', body: '{"grant_type":' })
    expect(await json(broken)).toMatchObject({ errcode: 47001 })
    const untyped = await fetch(url, { method: 'POST', body: '{"grant_type":"client_credential"}' })
    expect(await json(untyped)).toMatchObject({ errcode: 41002 })
  })
})
