import { beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest'
import { createPinia, setActivePinia } from 'pinia'
import {
  type ConversationState,
  type Desk,
  deskApi,
  type DeskChat,
  type Message,
  type SenderKind,
} from '@api'
import { useRealtime } from '@shared/composables/useRealtime'
import { useAlerts } from '@console/entities/alerts'
import { useDesk } from './useDesk'

const state = (lastSeq: number): ConversationState => ({
  mode: 'HUMAN',
  customerReadSeq: 0,
  staffReadSeq: 0,
  lastSeq,
})
const message = (seq: number, kind: SenderKind): Message => ({
  seq,
  clientId: `m${seq}`,
  sender: { kind },
  kind: 'TEXT',
  text: `text ${seq}`,
  sentAt: new Date(2026, 10, 22, 9, 0, seq).toISOString(),
})
const chat = (id: number): DeskChat => ({
  conversationId: id,
  handoverId: id * 10,
  customer: { name: `c${id}`, guest: false, level: 'VIP' },
  state: state(1),
  unread: 0,
  assignedAt: '2026-11-22T01:00:00Z',
  waitedSeconds: 5,
  why: 'ACCEPTED',
  customerOnline: true,
  agent: { id: 7, name: 'a7' },
})
const deskOf = (...ids: number[]): Desk => ({
  presence: 'READY',
  maxChats: 5,
  chats: ids.map(chat),
  queue: [],
  leftMessages: [],
  groups: [],
  supervisor: false,
})

describe('C7 · the desk', () => {
  const { client, speakAs } = useRealtime()
  let read: MockInstance<typeof deskApi.desk>
  const raise = vi.fn()
  let desk: ReturnType<typeof useDesk>

  /** The channel of a chat comes alive: its newest message has the number 1. */
  function hear(id: number, ...messages: Message[]): void {
    const channel = client.join(id)
    channel.handle({
      type: 'messages',
      conversation: id,
      messages: [message(1, 'CUSTOMER')],
      lastSeq: 1,
      reset: false,
      state: state(1),
    })
    for (const each of messages) channel.handle({ type: 'message', conversation: id, message: each })
    client.leave(id)
  }

  beforeEach(async () => {
    setActivePinia(createPinia())
    speakAs({ kind: 'AGENT', id: 7 })
    vi.spyOn(useAlerts(), 'raise').mockImplementation(raise)
    raise.mockReset()
    read = vi.spyOn(deskApi, 'desk').mockResolvedValue(deskOf(1, 2))
    desk = useDesk()
    await desk.start()
    return () => desk.stop()
  })

  it('counts a customer’s message in every chat at once, not only in the open one', () => {
    hear(2, message(2, 'CUSTOMER'), message(3, 'CUSTOMER'))
    expect(desk.chats.map(({ unread }) => unread)).toEqual([0, 2])
    expect(desk.unreadTotal).toBe(2)
    expect(raise).toHaveBeenCalledWith({ kind: 'MESSAGE', conversation: 2, name: 'c2', text: 'text 3' })
  })

  it('shows the newest message and since when the customer waits', () => {
    hear(1, message(2, 'CUSTOMER'))
    expect(desk.chats[0]?.lastMessage?.seq).toBe(2)
    expect(desk.chats[0]?.waitingSince).toBe(Date.parse(message(1, 'CUSTOMER').sentAt))
    hear(1, message(3, 'AGENT'))
    expect(desk.chats[0]?.waitingSince).toBeUndefined()
  })

  it('forgets what was looked at', () => {
    hear(2, message(2, 'CUSTOMER'))
    expect(desk.unreadTotal).toBe(1)
    desk.seen(2, 2)
    expect(desk.unreadTotal).toBe(0)
  })

  it('tells of a chat that was assigned, but not of one that was accepted', async () => {
    vi.spyOn(deskApi, 'accept').mockResolvedValue(chat(3))
    read.mockResolvedValue(deskOf(1, 2, 3))
    await desk.accept(30)
    expect(raise).not.toHaveBeenCalled()
    read.mockResolvedValue(deskOf(1, 2, 3, 4))
    await desk.refresh()
    expect(raise).toHaveBeenCalledWith({ kind: 'ASSIGNED', conversation: 4, name: 'c4' })
  })

  it('is read again after a refused acceptance, because somebody else was faster', async () => {
    vi.spyOn(deskApi, 'accept').mockRejectedValue(new Error('already taken'))
    read.mockClear()
    await expect(desk.accept(30)).rejects.toThrow('already taken')
    expect(read).toHaveBeenCalledTimes(1)
  })

  it('keeps what it shows while the server cannot be reached', async () => {
    read.mockRejectedValue(new Error('offline'))
    await desk.refresh()
    expect(desk.unreachable).toBe(true)
    expect(desk.chats).toHaveLength(2)
  })
})
