import { afterEach, beforeEach, expect, expectTypeOf, it, vi } from 'vitest'
import { addressOf, del, get, put } from './client'
import type { AckFrame, ClientFrame, ServerFrame } from './frames'
import type { Message, SessionView } from './shapes'

const fetchMock = vi.fn<typeof fetch>()

beforeEach(() => {
  vi.stubGlobal(
    'fetch',
    fetchMock.mockReset().mockImplementation(async () => new Response('{}')),
  )
})
afterEach(() => vi.unstubAllGlobals())

it('fills the path, adds the query and sends the body', async () => {
  await get('/api/chat/conversations/{id}/messages', { path: { id: 7 }, query: { before: 9, limit: 5 } })
  expect(fetchMock.mock.lastCall?.[0]).toBe('/api/chat/conversations/7/messages?before=9&limit=5')
  await put('/api/desk/presence', { body: { presence: 'READY' } })
  expect(fetchMock.mock.lastCall).toMatchObject([
    '/api/desk/presence',
    { method: 'PUT', body: '{"presence":"READY"}' },
  ])
})

it('writes nothing into a path that could lead elsewhere', () => {
  expect(addressOf('/api/knowledge/entries/{id}', { id: '../x?y' })).toBe('/api/knowledge/entries/..%2Fx%3Fy')
})

it('knows what each path takes and gives', () => {
  expectTypeOf(get<'/api/session'>).returns.resolves.toEqualTypeOf<SessionView>()
  expectTypeOf(del<'/api/session'>).returns.resolves.toEqualTypeOf<void>()
  // @ts-expect-error the server has no such path
  expectTypeOf(get).toBeCallableWith('/api/nowhere')
  // @ts-expect-error a talk needs its id
  expectTypeOf(get).toBeCallableWith('/api/desk/conversations/{id}')
})

it('tells frames apart by their type', () => {
  expectTypeOf<Extract<ServerFrame, { type: 'ack' }>>().toEqualTypeOf<AckFrame>()
  expectTypeOf<Extract<ServerFrame, { type: 'message' }>['message']>().toExtend<Message>()
  expectTypeOf<ClientFrame['type']>().toEqualTypeOf<
    | 'subscribe'
    | 'unsubscribe'
    | 'send'
    | 'typing'
    | 'read'
    | 'desk'
    | 'news'
    | 'ping'
    | `${'follow' | 'unfollow'}-${'ticket' | 'tickets'}`
    | 'watch-appointments'
    | 'unwatch-appointments'
  >()
})
