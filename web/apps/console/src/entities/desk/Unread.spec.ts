import { describe, expect, it } from 'vitest'
import type { DeskChat, Message, SenderKind } from '@api'
import { Unread } from './Unread'

const chat = (conversationId: number, unread: number, lastSeq: number) =>
  ({ conversationId, unread, state: { lastSeq } }) as DeskChat
const message = (seq: number, kind: SenderKind = 'CUSTOMER') => ({ seq, sender: { kind } }) as Message

describe('C7 · unread messages of a chat', () => {
  it('are counted by the server, then as they come', () => {
    const unread = new Unread()
    unread.update([chat(1, 2, 10)])
    unread.arrived(1, [message(11), message(12)])
    expect(unread.count(1)).toBe(4)
  })

  it('are counted once when the desk is read after they came', () => {
    const unread = new Unread()
    unread.update([chat(1, 0, 10)])
    unread.arrived(1, [message(11)])
    unread.update([chat(1, 1, 11)])
    unread.arrived(1, [message(11)])
    expect(unread.count(1)).toBe(1)
  })

  it('are gone once looked at, even if the server has not heard of it', () => {
    const unread = new Unread()
    unread.update([chat(1, 3, 10)])
    unread.seen(1, 10)
    unread.update([chat(1, 3, 10)])
    expect(unread.count(1)).toBe(0)
    unread.arrived(1, [message(11)])
    expect(unread.count(1)).toBe(1)
  })

  it('do not come back with an older reading of the desk', () => {
    const unread = new Unread()
    unread.update([chat(1, 0, 20)])
    unread.update([chat(1, 5, 12)])
    expect(unread.count(1)).toBe(0)
  })

  it('are the customer’s, not colleagues’, the robot’s or notices', () => {
    const unread = new Unread()
    unread.update([chat(1, 0, 10)])
    unread.arrived(1, [
      message(11, 'ROBOT'),
      message(12, 'SYSTEM'),
      message(13, 'SUPERVISOR'),
      message(14, 'AGENT'),
    ])
    expect(unread.count(1)).toBe(0)
  })

  it('are forgotten with the chat', () => {
    const unread = new Unread()
    unread.update([chat(1, 3, 10), chat(2, 1, 4)])
    unread.update([chat(2, 1, 4)])
    expect(unread.count(1)).toBe(0)
  })
})
