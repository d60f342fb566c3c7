import { describe, expect, it } from 'vitest'
import type { Colleague, Presence } from '@api'
import { canTake, rankColleagues } from './ranking'

const colleague = (id: number, presence: Presence, active: number, group = '财务'): Colleague => ({
  id,
  name: `n${id}`,
  staffNumber: `8000${id}`,
  presence,
  active,
  maxChats: 5,
  groups: [group],
})

describe('C7 · colleagues to whom a talk can go', () => {
  const all = [
    colleague(1, 'AWAY', 0),
    colleague(2, 'READY', 4),
    colleague(3, 'READY', 1, '供应链'),
    colleague(4, 'OFFLINE', 0),
    colleague(5, 'BUSY', 0),
  ]

  it('are those who are ready and have most room, then the others', () => {
    expect(rankColleagues(all, undefined).map(({ id }) => id)).toEqual([3, 2, 5, 1, 4])
  })

  it('do not include oneself', () => {
    expect(rankColleagues(all, 3).map(({ id }) => id)).not.toContain(3)
  })

  it('are found by name, staff number and group', () => {
    expect(rankColleagues(all, undefined, '供应链').map(({ id }) => id)).toEqual([3])
    expect(rankColleagues(all, undefined, '80005').map(({ id }) => id)).toEqual([5])
    expect(rankColleagues(all, undefined, 'N2').map(({ id }) => id)).toEqual([2])
  })

  it('can take it only while there and not full', () => {
    expect(canTake(colleague(1, 'READY', 4))).toBe(true)
    expect(canTake(colleague(1, 'READY', 5))).toBe(false)
    expect(canTake(colleague(1, 'BUSY', 0))).toBe(true)
    expect(canTake(colleague(1, 'AWAY', 0))).toBe(false)
  })
})
