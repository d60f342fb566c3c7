import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ConversationState, Message } from '@api'
import type { Channel } from './Channel'
import { RealtimeClient } from './RealtimeClient'
import { FakeSocket, message } from './testing/FakeSocket'

const state = { mode: 'HUMAN', customerReadSeq: 0, staffReadSeq: 0, lastSeq: 0 } as ConversationState
let client: RealtimeClient
let channel: Channel

function newClient(tab = 'tab-1'): RealtimeClient {
  const made = new RealtimeClient({
    url: 'ws://test/ws',
    createSocket: () => new FakeSocket() as unknown as WebSocket,
    backoff: { random: () => 0 },
    self: () => ({ kind: 'CUSTOMER' }),
    tab,
  })
  made.start()
  return made
}

function answerSubscription(messages: Message[] = [], reset = false): void {
  const lastSeq = messages.at(-1)?.seq ?? channel.messages.at(-1)?.seq ?? 0
  FakeSocket.last.say({ type: 'messages', conversation: 1, messages, lastSeq, reset, state })
}

function ack(clientId: string, seq: number): void {
  FakeSocket.last.say({ type: 'ack', conversation: 1, clientId, seq, sentAt: '2026-01-01T00:00:00Z' })
}

const push = (seq: number, change: Partial<Message> = {}) =>
  FakeSocket.last.say({ type: 'message', conversation: 1, message: message(seq, change) })
const texts = () => channel.messages.map((m) => m.text)
const lastSend = () => FakeSocket.last.sentOf('send').at(-1)!

function reconnect(): void {
  FakeSocket.last.drop()
  vi.advanceTimersByTime(500)
  FakeSocket.last.welcome()
}

beforeEach(() => {
  vi.useFakeTimers()
  localStorage.clear()
  FakeSocket.all = []
  client = newClient()
  channel = client.join(1)
  FakeSocket.last.welcome()
})

afterEach(() => {
  client.stop()
  vi.useRealTimers()
})

it('C8 · subscribes with what it holds and shows the rest after a reconnect', () => {
  expect(FakeSocket.last.sentOf('subscribe')).toMatchObject([{ conversation: 1, since: 0 }])
  answerSubscription([message(1), message(2)])
  reconnect()
  expect(FakeSocket.last.sentOf('subscribe')).toMatchObject([{ since: 2 }])
  answerSubscription([message(3)])
  expect(texts()).toEqual(['text 1', 'text 2', 'text 3'])
})

it('C8 · asks again, with growing waits, while a busy server refuses the subscription', () => {
  const refuse = (status: number) =>
    FakeSocket.last.say({
      type: 'error',
      conversation: 1,
      problem: { type: 'urn:zhike:problem:unavailable', title: 'busy', status },
    })
  const asked = () => FakeSocket.last.sentOf('subscribe').length
  refuse(503)
  vi.advanceTimersByTime(249)
  expect(asked()).toBe(1)
  vi.advanceTimersByTime(1)
  expect(asked()).toBe(2)
  refuse(503)
  vi.advanceTimersByTime(499)
  expect(asked()).toBe(2)
  vi.advanceTimersByTime(1)
  expect(asked()).toBe(3)
  answerSubscription([message(1)])
  refuse(503)
  vi.advanceTimersByTime(5_000)
  expect(asked()).toBe(3)
  expect(texts()).toEqual(['text 1'])
})

it('C8 · does not ask again for a talk that is not there', () => {
  FakeSocket.last.say({
    type: 'error',
    conversation: 1,
    problem: { type: 'urn:zhike:problem:not-found', title: 'none', status: 404 },
  })
  vi.advanceTimersByTime(5_000)
  expect(FakeSocket.last.sentOf('subscribe')).toHaveLength(1)
})

it('C6 · an answer that comes late does not undo what the server told meanwhile', async () => {
  answerSubscription()
  const waiting = { ...state, mode: 'WAITING', handoverId: 3 } as ConversationState
  const late = channel.applyAnswer(Promise.resolve(waiting))
  FakeSocket.last.say({ type: 'state', conversation: 1, state: { ...state, handoverId: 3 } })
  await late
  expect(channel.state?.mode).toBe('HUMAN')
  await channel.applyAnswer(Promise.resolve({ ...state, mode: 'ROBOT' }))
  expect(channel.state?.mode).toBe('ROBOT')
})

it('C8 · shows an own message when it is acknowledged, once', () => {
  answerSubscription([message(1)])
  const id = channel.send({ kind: 'TEXT', text: 'hello' })
  expect(channel.pending).toHaveLength(1)
  ack(id, 2)
  push(2, { clientId: id, text: 'hello' })
  expect(channel.pending).toHaveLength(0)
  expect(texts()).toEqual(['text 1', 'hello'])
})

it('C8 · sends again with the same id what was not acknowledged before the connection broke', () => {
  answerSubscription()
  const id = channel.send({ kind: 'TEXT', text: 'hello' })
  reconnect()
  expect(FakeSocket.last.sentOf('send')).toHaveLength(0)
  answerSubscription()
  expect(lastSend()).toMatchObject({ clientId: id, text: 'hello' })
})

it('C8 · does not send again what the server already has', () => {
  answerSubscription()
  const id = channel.send({ kind: 'TEXT', text: 'hello' })
  reconnect()
  answerSubscription([message(1, { clientId: id, text: 'hello' })])
  expect(FakeSocket.last.sentOf('send')).toHaveLength(0)
  expect(texts()).toEqual(['hello'])
})

it('C8 · sends what was written without a connection, in order, one after the other', () => {
  answerSubscription()
  FakeSocket.last.drop()
  const ids = ['a', 'b', 'c'].map((text) => channel.send({ kind: 'TEXT', text }))
  vi.advanceTimersByTime(500)
  FakeSocket.last.welcome()
  answerSubscription()
  ids.forEach((id, index) => {
    expect(FakeSocket.last.sentOf('send')).toHaveLength(index + 1)
    expect(lastSend().clientId).toBe(id)
    ack(id, index + 1)
  })
  expect(texts()).toEqual(['a', 'b', 'c'])
})

it('C8 · keeps a message through a reload of the page', () => {
  answerSubscription()
  const id = channel.send({ kind: 'TEXT', text: 'hello' })
  client.stop()
  client = newClient()
  channel = client.join(1)
  FakeSocket.last.welcome()
  expect(channel.pending.map((p) => p.clientId)).toEqual([id])
  answerSubscription()
  expect(lastSend().clientId).toBe(id)
})

it('C8 · takes over the message of a tab that was closed', () => {
  answerSubscription()
  client.stop()
  const closed = newClient('tab-2')
  const id = closed.join(1).send({ kind: 'TEXT', text: 'hello' })
  closed.stop()
  client = newClient('tab-1')
  channel = client.join(1)
  FakeSocket.last.welcome()
  answerSubscription()
  expect(channel.pending).toHaveLength(0)
  vi.advanceTimersByTime(16_000)
  expect(lastSend().clientId).toBe(id)
})

it('C8 · asks again for a missing number and shows nothing out of order meanwhile', () => {
  answerSubscription([message(1)])
  push(3)
  expect(texts()).toEqual(['text 1'])
  vi.advanceTimersByTime(300)
  expect(FakeSocket.last.sentOf('subscribe').at(-1)).toMatchObject({ since: 1 })
  answerSubscription([message(2), message(3)])
  expect(texts()).toEqual(['text 1', 'text 2', 'text 3'])
})

it('C8 · does not ask when the missing number arrives a moment later', () => {
  answerSubscription([message(1)])
  push(3)
  push(2)
  vi.advanceTimersByTime(1000)
  expect(FakeSocket.last.sentOf('subscribe')).toHaveLength(1)
  expect(texts()).toEqual(['text 1', 'text 2', 'text 3'])
})

it('C8 · goes on reading when the server could not send all at once', () => {
  FakeSocket.last.say({
    type: 'messages',
    conversation: 1,
    messages: [message(1)],
    lastSeq: 2,
    reset: false,
    state,
  })
  expect(FakeSocket.last.sentOf('subscribe').at(-1)).toMatchObject({ since: 1 })
})

it('C8 · keeps a refused message for the person to try again, and sends the next', () => {
  answerSubscription()
  const refused = channel.send({ kind: 'TEXT', text: 'too long' })
  const next = channel.send({ kind: 'TEXT', text: 'next' })
  FakeSocket.last.say({
    type: 'error',
    conversation: 1,
    clientId: refused,
    problem: { type: 'urn:zhike:problem:invalid-input', title: 'no', status: 422 },
  })
  expect(lastSend().clientId).toBe(next)
  ack(next, 1)
  expect(channel.pending).toMatchObject([{ clientId: refused, problem: { status: 422 } }])
  channel.retry(refused)
  expect(lastSend().clientId).toBe(refused)
})

it('C8 · tries by itself again when the server was busy, without letting others pass', () => {
  answerSubscription()
  const first = channel.send({ kind: 'TEXT', text: 'first' })
  channel.send({ kind: 'TEXT', text: 'second' })
  FakeSocket.last.say({
    type: 'error',
    conversation: 1,
    clientId: first,
    problem: {
      type: 'urn:zhike:problem:too-many-requests',
      title: 'slow',
      status: 429,
      retryAfterSeconds: 3,
    },
  })
  vi.advanceTimersByTime(2999)
  expect(FakeSocket.last.sentOf('send')).toHaveLength(1)
  vi.advanceTimersByTime(1)
  expect(lastSend().clientId).toBe(first)
})

it('C8 · sends again when an acknowledgement does not come although the connection lives', () => {
  answerSubscription()
  const id = channel.send({ kind: 'TEXT', text: 'hello' })
  vi.advanceTimersByTime(10_000)
  expect(FakeSocket.last.sentOf('send').map((frame) => frame.clientId)).toEqual([id, id])
})

it('tells of new messages of others once, also of those missed, but not of history', () => {
  const seen: number[] = []
  channel.events.on('arrived', (messages) => seen.push(...messages.map((m) => m.seq)))
  answerSubscription([message(1), message(2)])
  push(3)
  push(3)
  push(4, { sender: { kind: 'CUSTOMER' } })
  reconnect()
  answerSubscription([message(5)])
  expect(seen).toEqual([3, 5])
})

it('shares a channel and leaves it with its last user', () => {
  answerSubscription([message(1)])
  expect(client.join(1)).toBe(channel)
  client.leave(1)
  expect(FakeSocket.last.sentOf('unsubscribe')).toHaveLength(0)
  client.leave(1)
  expect(FakeSocket.last.sentOf('unsubscribe')).toHaveLength(1)
})

it('holds the desk through a reconnect', () => {
  client.openDesk()
  reconnect()
  expect(FakeSocket.last.sentOf('desk')).toHaveLength(1)
})

it('moves the read marks forward only', () => {
  answerSubscription()
  FakeSocket.last.say({ type: 'read', conversation: 1, side: 'STAFF', seq: 5 })
  FakeSocket.last.say({ type: 'read', conversation: 1, side: 'STAFF', seq: 3 })
  expect(channel.state?.staffReadSeq).toBe(5)
})

it('makes ids without the secure-context part of the browser', () => {
  const id = channel.send({ kind: 'TEXT', text: 'x' })
  expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
})

it('A11 · asks for the news on every connection, until the person leaves', () => {
  const counts: number[] = []
  const end = client.followNews(({ unread }) => counts.push(unread))
  expect(FakeSocket.last.sentOf('news')).toHaveLength(1)
  FakeSocket.last.say({ type: 'news', unread: 2 })
  reconnect()
  expect(FakeSocket.last.sentOf('news')).toHaveLength(1)
  FakeSocket.last.say({ type: 'news', unread: 3 })
  expect(counts).toEqual([2, 3])
  end()
  reconnect()
  expect(FakeSocket.last.sentOf('news')).toHaveLength(0)
})
