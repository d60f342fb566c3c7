import { expect, it } from 'vitest'
import type { Message, Sender } from '@api'
import type { Pending } from '@shared/realtime'
import { timelineOf } from './timeline'

const customer: Sender = { kind: 'CUSTOMER' }
const agent: Sender = { kind: 'AGENT', id: 9 }
const options = { self: customer, own: ({ kind }: Sender) => kind === 'CUSTOMER' }

const said = (seq: number, sender: Sender, minute: number, change: Partial<Message> = {}): Message => ({
  seq,
  clientId: `m${seq}`,
  sender,
  kind: 'TEXT',
  text: `${seq}`,
  sentAt: new Date(2026, 10, 20, 9, minute).toISOString(),
  ...change,
})
const waiting = (clientId: string, minute: number) =>
  ({
    clientId,
    kind: 'TEXT',
    text: clientId,
    createdAt: new Date(2026, 10, 20, 9, minute).getTime(),
  }) as Pending
const shape = (rows: ReturnType<typeof timelineOf>) =>
  rows.map((row) => (row.type === 'group' ? row.items.map(({ key }) => key).join('+') : row.type))

it('groups what one person says within five minutes', () => {
  const rows = timelineOf(
    [said(1, customer, 0), said(2, customer, 4), said(3, customer, 10), said(4, agent, 10)],
    [],
    options,
  )
  expect(shape(rows)).toEqual(['day', 'm1+m2', 'm3', 'm4'])
})

it('starts a new day with a separator and a new group', () => {
  const next = said(2, customer, 0, { sentAt: new Date(2026, 10, 21, 0, 1).toISOString() })
  const rows = timelineOf(
    [said(1, customer, 59, { sentAt: new Date(2026, 10, 20, 23, 59).toISOString() }), next],
    [],
    options,
  )
  expect(shape(rows)).toEqual(['day', 'm1', 'day', 'm2'])
})

it('keeps notices apart from what people say', () => {
  const notice = said(2, { kind: 'SYSTEM' }, 1, { kind: 'NOTICE', notice: { code: 'QUEUED', params: {} } })
  const rows = timelineOf([said(1, customer, 0), notice, said(3, customer, 2)], [], options)
  expect(shape(rows)).toEqual(['day', 'm1', 'notice', 'm3'])
})

it('puts what is still on its way behind everything else, under the same key as later', () => {
  const rows = timelineOf(
    [said(1, customer, 0), said(2, agent, 1)],
    [waiting('a', 1), waiting('b', 2)],
    options,
  )
  expect(shape(rows)).toEqual(['day', 'm1', 'm2', 'a+b'])
})

it('marks the last own message of each group as read or unread, from where a person reads', () => {
  const messages = [
    said(1, customer, 0),
    said(2, agent, 1),
    said(3, customer, 2),
    said(4, customer, 2),
    said(5, agent, 3),
    said(6, customer, 4),
  ]
  const rows = timelineOf(messages, [], { ...options, readSeq: 4, marksFrom: 2 })
  const marks = rows.flatMap((row) =>
    row.type === 'group' ? row.items.map(({ key, read }) => [key, read]) : [],
  )
  expect(Object.fromEntries(marks)).toEqual({
    m1: undefined,
    m2: undefined,
    m3: undefined,
    m4: true,
    m5: undefined,
    m6: false,
  })
})
