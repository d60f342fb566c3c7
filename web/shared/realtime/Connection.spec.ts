import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Connection, type ConnectionStatus } from './Connection'
import { FakeSocket } from './testing/FakeSocket'

let connection: Connection
let statuses: ConnectionStatus[]

beforeEach(() => {
  vi.useFakeTimers()
  FakeSocket.all = []
  statuses = []
  connection = new Connection({
    url: 'ws://test/ws',
    createSocket: () => new FakeSocket() as unknown as WebSocket,
    backoff: { random: () => 1 },
  })
  connection.events.on('status', (status) => statuses.push(status))
  connection.open()
})

afterEach(() => {
  connection.close()
  vi.useRealTimers()
})

it('is open only after the welcome of the server', () => {
  expect(connection.send({ type: 'ping' })).toBe(false)
  FakeSocket.last.welcome()
  expect(connection.send({ type: 'ping' })).toBe(true)
  expect(statuses).toEqual(['connecting', 'open'])
})

it('waits longer after each failure, up to 15 seconds, and starts anew after a success', () => {
  for (const wait of [500, 1000, 2000, 4000, 8000, 15_000, 15_000]) {
    const sockets = FakeSocket.all.length
    FakeSocket.last.drop()
    vi.advanceTimersByTime(wait - 1)
    expect(FakeSocket.all).toHaveLength(sockets)
    vi.advanceTimersByTime(1)
    expect(FakeSocket.all).toHaveLength(sockets + 1)
  }
  FakeSocket.last.welcome()
  FakeSocket.last.drop()
  const sockets = FakeSocket.all.length
  vi.advanceTimersByTime(500)
  expect(FakeSocket.all).toHaveLength(sockets + 1)
})

it('asks for a sign of life every 25 seconds and gives a silent connection up after 10 more', () => {
  const socket = FakeSocket.last
  socket.welcome()
  vi.advanceTimersByTime(25_000)
  expect(socket.sentOf('ping')).toHaveLength(1)
  socket.say({ type: 'pong' })
  vi.advanceTimersByTime(25_000)
  expect(socket.sentOf('ping')).toHaveLength(2)
  expect(connection.status).toBe('open')
  vi.advanceTimersByTime(10_000)
  expect(connection.status).toBe('waiting')
})

it('takes any frame for a sign of life', () => {
  const socket = FakeSocket.last
  socket.welcome()
  vi.advanceTimersByTime(25_000)
  socket.say({ type: 'read', conversation: 1, side: 'STAFF', seq: 1 })
  vi.advanceTimersByTime(24_000)
  expect(connection.status).toBe('open')
})

it('does not wait when the network comes back', () => {
  for (let i = 0; i < 5; i++) {
    FakeSocket.last.drop()
    vi.advanceTimersByTime(15_000)
  }
  FakeSocket.last.drop()
  const sockets = FakeSocket.all.length
  connection.wake()
  expect(FakeSocket.all).toHaveLength(sockets + 1)
})

it('finds out soon after a wake-up that an open connection is dead', () => {
  FakeSocket.last.welcome()
  connection.wake()
  vi.advanceTimersByTime(4000)
  expect(connection.status).toBe('waiting')
})

it('gives up an attempt that neither opens nor fails', () => {
  vi.advanceTimersByTime(10_000)
  expect(connection.status).toBe('waiting')
})

it('does not come back after the server ended the sign-in', () => {
  FakeSocket.last.welcome()
  FakeSocket.last.drop(4401)
  vi.advanceTimersByTime(60_000)
  expect(connection.status).toBe('signed-out')
  expect(FakeSocket.all).toHaveLength(1)
  connection.restart()
  expect(FakeSocket.all).toHaveLength(2)
})

it('hears nothing more from a connection that it gave up', () => {
  const old = FakeSocket.last
  old.welcome()
  const listen = old.onmessage
  connection.restart()
  expect(listen).not.toBeNull()
  expect(old.onmessage).toBeNull()
  expect(old.onclose).toBeNull()
})
