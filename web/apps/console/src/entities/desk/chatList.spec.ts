import { describe, expect, it } from 'vitest'
import type { DeskChat, QueueEntry } from '@api'
import { inOrder, neighbour, queueOf, titleWithBadge, totalUnread } from './chatList'

const chat = (id: number, assignedAt: string) => ({ handoverId: id, assignedAt }) as DeskChat
const entry = (id: number, group: number, position: number) =>
  ({
    handoverId: id,
    group: { id: group, name: '' },
    position,
    queuedAt: '2026-11-22T01:00:00Z',
  }) as QueueEntry

describe('C7 · the list of chats', () => {
  it('keeps the order of assignment', () => {
    const list = inOrder([
      chat(3, '2026-11-22T09:02:00Z'),
      chat(2, '2026-11-22T09:01:00Z'),
      chat(1, '2026-11-22T09:02:00Z'),
    ])
    expect(list.map((c) => c.handoverId)).toEqual([2, 1, 3])
  })

  it('is walked through around its ends', () => {
    expect(neighbour([1, 2, 3], 3, 1)).toBe(1)
    expect(neighbour([1, 2, 3], 1, -1)).toBe(3)
    expect(neighbour([1, 2, 3], 2, 1)).toBe(3)
  })

  it('is entered at its beginning or end when none of it is open', () => {
    expect(neighbour([1, 2, 3], undefined, 1)).toBe(1)
    expect(neighbour([1, 2, 3], 99, -1)).toBe(3)
    expect(neighbour([], 1, 1)).toBeUndefined()
  })
})

describe('C7 · what waits', () => {
  it('is summed over all chats', () => {
    expect(totalUnread([{ unread: 2 }, { unread: 0 }, { unread: 5 }])).toBe(7)
  })

  it('stands before the title, once', () => {
    expect(titleWithBadge('工作台', 3)).toBe('(3) 工作台')
    expect(titleWithBadge('(3) 工作台', 4)).toBe('(4) 工作台')
    expect(titleWithBadge('(99+) 工作台', 0)).toBe('工作台')
    expect(titleWithBadge('工作台', 120)).toBe('(99+) 工作台')
  })
})

describe('C6 · the queue', () => {
  const queue = [entry(1, 7, 2), entry(2, 8, 1), entry(3, 7, 1)]

  it('keeps the order of the server and leaves out other groups', () => {
    expect(queueOf(queue, 7).map((e) => e.handoverId)).toEqual([1, 3])
  })

  it('is whole without a group', () => {
    expect(queueOf(queue, undefined)).toHaveLength(3)
  })
})
