import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { RealtimeClient } from './RealtimeClient'
import { FakeSocket } from './testing/FakeSocket'

let client: RealtimeClient

beforeEach(() => {
  vi.useFakeTimers()
  localStorage.clear()
  FakeSocket.all = []
  client = new RealtimeClient({
    url: 'ws://test/ws',
    createSocket: () => new FakeSocket() as unknown as WebSocket,
    backoff: { random: () => 0 },
    self: () => ({ kind: 'CUSTOMER' }),
    tab: 'tab-1',
  })
})

afterEach(() => vi.useRealTimers())

it('S3 · a page that follows a ticket connects, hears of its changes, and lets go', () => {
  const hear = vi.fn()
  const end = client.followTicket(7, hear)
  FakeSocket.last.welcome()
  expect(FakeSocket.last.sentOf('follow-ticket')).toEqual([{ type: 'follow-ticket', ticket: 7 }])

  FakeSocket.last.say({ type: 'ticket', ticket: 7, revision: 2, changed: true })
  FakeSocket.last.say({ type: 'ticket', ticket: 8, revision: 9, changed: true })
  FakeSocket.last.say({ type: 'ticket-gone', ticket: 7 })
  expect(hear.mock.calls.map(([news]) => news.type)).toEqual(['ticket', 'ticket-gone'])

  end()
  expect(FakeSocket.last.sentOf('unfollow-ticket')).toHaveLength(1)
  expect(client.status).toBe('idle')
})

it('S3 · asks anew on every connection', () => {
  client.followTicket(7, vi.fn())
  FakeSocket.last.welcome()
  FakeSocket.last.drop()
  vi.advanceTimersByTime(500)
  FakeSocket.last.welcome()
  expect(FakeSocket.all).toHaveLength(2)
  expect(FakeSocket.last.sentOf('follow-ticket')).toHaveLength(1)
})

it('S8 · the last of several that follow a queue ends it', () => {
  const hear = vi.fn()
  const ends = [client.followTickets('INTERNAL', hear), client.followTickets('INTERNAL', vi.fn())]
  FakeSocket.last.welcome()
  ends[1]?.()
  FakeSocket.last.say({ type: 'tickets', channel: 'INTERNAL' })
  FakeSocket.last.say({ type: 'tickets', channel: 'QUESTION' })
  expect(hear).toHaveBeenCalledTimes(1)
  ends[0]?.()
  expect(FakeSocket.last.sentOf('unfollow-tickets')).toHaveLength(1)
})

it('a talk keeps the connection when a page lets go of its ticket, and the other way round', () => {
  client.start()
  const end = client.followTicket(7, vi.fn())
  FakeSocket.last.welcome()
  end()
  expect(client.status).toBe('open')

  const again = client.followTicket(7, vi.fn())
  client.stop()
  expect(client.status).toBe('open')
  again()
  expect(client.status).toBe('idle')
})
