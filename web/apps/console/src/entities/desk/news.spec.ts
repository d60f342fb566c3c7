import { describe, expect, it } from 'vitest'
import type { Desk, DeskChat, LeftMessage, QueueEntry } from '@api'
import { newsOf } from './news'

const desk = (chats: number[], queue: number[] = [], left: number[] = []): Desk => ({
  presence: 'READY',
  maxChats: 5,
  groups: [],
  supervisor: false,
  chats: chats.map(
    (id) => ({ handoverId: id, conversationId: id * 10, customer: { name: `c${id}` } }) as DeskChat,
  ),
  queue: queue.map(
    (id) => ({ handoverId: id, conversationId: id * 10, customer: { name: `q${id}` } }) as QueueEntry,
  ),
  leftMessages: left.map(
    (id) =>
      ({ handoverId: id, conversationId: id * 10, customer: { name: `l${id}` }, text: 'x' }) as LeftMessage,
  ),
})
const nothing = new Set<number>()

describe('C7 · news on the desk', () => {
  it('are not told on the first reading, after a reload', () => {
    expect(newsOf(undefined, desk([1], [2], [3]), nothing)).toEqual([])
  })

  it('are chats, queue entries and left messages that were not there', () => {
    const news = newsOf(desk([1], [2]), desk([1, 4], [2, 5], [6]), nothing)
    expect(news.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'ASSIGNED c4',
      'QUEUE q5',
      'LEFT_MESSAGE l6',
    ])
    expect(news[0]?.conversation).toBe(40)
  })

  it('are not the chats that the agent took', () => {
    expect(newsOf(desk([], [7]), desk([7]), new Set([7]))).toEqual([])
  })

  it('are not what went away', () => {
    expect(newsOf(desk([1, 2], [3]), desk([1]), nothing)).toEqual([])
  })
})
