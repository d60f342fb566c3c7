import { describe, expect, it } from 'vitest'
import type { DeskChat, Message, NoticeCode, SenderKind } from '@api'
import { clockOf, ReplyClock, secondsSince, urgencyOf } from './waiting'

const at = (second: number) => new Date(Date.UTC(2026, 10, 22, 9, 0, second)).toISOString()
const message = (kind: SenderKind, second: number, notice?: NoticeCode): Message => ({
  seq: second,
  clientId: `c${second}`,
  sender: { kind },
  kind: notice ? 'NOTICE' : 'TEXT',
  text: 'x',
  sentAt: at(second),
  ...(notice && { notice: { code: notice, params: {} } }),
})
const chat = (conversationId: number, lastMessage?: Message): DeskChat => ({
  conversationId,
  handoverId: conversationId,
  customer: { name: 'x', guest: true, level: 'NONE' },
  state: { mode: 'HUMAN', customerReadSeq: 0, staffReadSeq: 0, lastSeq: 0 },
  lastMessage,
  unread: 0,
  assignedAt: at(1),
  waitedSeconds: 0,
  why: 'ACCEPTED',
  customerOnline: true,
  agent: { id: 7, name: 'a7' },
})

describe('running times', () => {
  it('are written like a clock', () => {
    expect([0, 7, 83, 3661].map(clockOf)).toEqual(['0:00', '0:07', '1:23', '1:01:01'])
  })

  it('are never negative when the clocks differ', () => {
    expect(secondsSince(at(10), Date.parse(at(5)))).toBe(0)
    expect(secondsSince(at(10), Date.parse(at(15)))).toBe(5)
  })

  it('become urgent after one and three minutes', () => {
    expect([59, 60, 179, 180].map(urgencyOf)).toEqual(['calm', 'soon', 'soon', 'late'])
  })
})

describe('C7 · how long a customer waits for a reply', () => {
  it('counts from the first message after the last reply, not from the newest', () => {
    const clock = new ReplyClock()
    clock.heard(1, message('CUSTOMER', 10))
    clock.heard(1, message('CUSTOMER', 40))
    expect(clock.waitingSince(1)).toBe(Date.parse(at(10)))
  })

  it('ends with a reply and begins again with the next message', () => {
    const clock = new ReplyClock()
    clock.heard(1, message('CUSTOMER', 10))
    clock.heard(1, message('AGENT', 20))
    expect(clock.waitingSince(1)).toBeUndefined()
    clock.heard(1, message('CUSTOMER', 30))
    expect(clock.waitingSince(1)).toBe(Date.parse(at(30)))
  })

  it('is not ended by notices or by the robot', () => {
    const clock = new ReplyClock()
    clock.heard(1, message('CUSTOMER', 10))
    clock.heard(1, message('SYSTEM', 11, 'SUPERVISOR_JOINED'))
    clock.heard(1, message('ROBOT', 12))
    expect(clock.waitingSince(1)).toBe(Date.parse(at(10)))
  })

  it('counts from the assignment while the customer has not been greeted', () => {
    const clock = new ReplyClock()
    clock.update([chat(1, message('SYSTEM', 5, 'ASSIGNED'))])
    expect(clock.waitingSince(1)).toBe(Date.parse(at(1)))
  })

  it('keeps what it learnt when the desk is read again, and forgets closed chats', () => {
    const clock = new ReplyClock()
    clock.heard(1, message('CUSTOMER', 10))
    clock.heard(2, message('CUSTOMER', 10))
    clock.update([chat(1, message('CUSTOMER', 40))])
    expect(clock.waitingSince(1)).toBe(Date.parse(at(10)))
    expect(clock.waitingSince(2)).toBeUndefined()
  })
})
