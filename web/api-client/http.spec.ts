import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { csrfToken, request, setRequestLanguage, whenSignInRequired, withQuery } from './http'
import { ProblemError } from './problem'

const fetchMock = vi.fn<typeof fetch>()
const answer = (status: number, body: unknown, type = 'application/json') =>
  fetchMock.mockResolvedValueOnce(
    new Response(JSON.stringify(body), { status, headers: { 'content-type': type } }),
  )
const headersOfLast = () => fetchMock.mock.lastCall?.[1]?.headers as Record<string, string>

beforeEach(() => {
  vi.stubGlobal('fetch', fetchMock.mockReset())
  document.cookie = 'XSRF-TOKEN=a%2Fb'
})
afterEach(() => vi.unstubAllGlobals())

it('sends the CSRF token with changes only, and the language always', async () => {
  setRequestLanguage('en')
  answer(200, {})
  await request('POST', '/api/x', { body: { a: 1 } })
  expect(headersOfLast()).toMatchObject({ 'X-XSRF-TOKEN': 'a/b', 'Accept-Language': 'en' })
  answer(200, {})
  await request('GET', '/api/x')
  expect(headersOfLast()).not.toHaveProperty('X-XSRF-TOKEN')
})

it('finds the token among other cookies', () => {
  expect(csrfToken('a=1; XSRF-TOKEN=t; b=2')).toBe('t')
  expect(csrfToken('a=1')).toBeUndefined()
})

it('turns a problem into an error that says what to do', async () => {
  const problem = {
    type: 'urn:zhike:problem:locked-out',
    title: 'locked',
    detail: 'wait',
    status: 429,
    retryAfterSeconds: 30,
  }
  answer(429, problem, 'application/problem+json')
  const error = await request('POST', '/api/session').catch((e: unknown) => e)
  expect(error).toBeInstanceOf(ProblemError)
  expect(error).toMatchObject({ slug: 'locked-out', status: 429, retryAfterSeconds: 30, message: 'wait' })
})

it('calls a broken network and a page of a proxy unreachable', async () => {
  fetchMock.mockRejectedValueOnce(new TypeError('failed'))
  await expect(request('GET', '/api/x')).rejects.toMatchObject({ slug: 'unreachable' })
  answer(502, '<html>', 'text/html')
  await expect(request('GET', '/api/x')).rejects.toMatchObject({ slug: 'unreachable', status: 502 })
})

it('tells that the sign-in is over', async () => {
  const told = vi.fn()
  whenSignInRequired(told)
  answer(
    401,
    { type: 'urn:zhike:problem:sign-in-required', title: '', status: 401 },
    'application/problem+json',
  )
  await request('GET', '/api/x').catch(() => undefined)
  answer(
    401,
    { type: 'urn:zhike:problem:bad-credentials', title: '', status: 401 },
    'application/problem+json',
  )
  await request('POST', '/api/session').catch(() => undefined)
  expect(told).toHaveBeenCalledOnce()
})

it('leaves out what is not asked for', () => {
  expect(withQuery('/api/x', { a: 1, b: undefined, c: '', d: false })).toBe('/api/x?a=1&d=false')
})
