import { beforeEach, expect, it } from 'vitest'
import { ABANDONED_AFTER, Outbox } from './Outbox'

let now = 1_000_000
const outbox = (owner = 'tab-1') => new Outbox(localStorage, owner, () => now)
const text = (clientId: string, conversation = 1) =>
  ({ clientId, conversation, kind: 'TEXT', text: clientId }) as const
const ids = (box: Outbox) => box.of(1).map((pending) => pending.clientId)

beforeEach(() => localStorage.clear())

it('keeps the order of messages written within one millisecond', () => {
  const box = outbox()
  for (const id of ['c', 'a', 'b']) box.add(text(id))
  expect(ids(box)).toEqual(['c', 'a', 'b'])
})

it('finds its messages again after a reload of the tab', () => {
  outbox().add(text('a'))
  const reloaded = outbox()
  expect(reloaded.adopt()).toBe(true)
  expect(ids(reloaded)).toEqual(['a'])
})

it('leaves the messages of a living tab alone and takes over those of a dead one', () => {
  const first = outbox('tab-1')
  first.add(text('a'))
  const second = outbox('tab-2')
  now += ABANDONED_AFTER
  first.touch()
  expect(second.adopt()).toBe(false)
  now += ABANDONED_AFTER + 1
  expect(second.adopt()).toBe(true)
  expect(ids(second)).toEqual(['a'])
})

it('forgets what is a week old', () => {
  outbox().add(text('a'))
  now += 8 * 24 * 3600 * 1000
  expect(outbox().adopt()).toBe(false)
  expect(localStorage.length).toBe(0)
})

it('survives damaged entries and a storage that is full', () => {
  localStorage.setItem('zhike.outbox.broken', '{')
  const full = Object.create(localStorage, {
    setItem: {
      value: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    },
  }) as Storage
  const box = new Outbox(full, 'tab-1')
  box.add(text('a'))
  expect(ids(box)).toEqual(['a'])
  expect(outbox().adopt()).toBe(false)
})

it('puts a message that gets another try behind those that wait', () => {
  const box = outbox()
  box.add(text('a'))
  box.add(text('b'))
  box.update('a', { problem: { type: 'x', title: 'x', status: 422 } })
  box.requeue('a')
  expect(ids(box)).toEqual(['b', 'a'])
  expect(box.get('a')?.problem).toBeUndefined()
})
