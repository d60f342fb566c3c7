import { computed, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import { type Desk, deskApi, type DeskChat, type Message, type Presence } from '@api'
import { useRealtime } from '@shared/composables/useRealtime'
import { Refetch } from '@shared/realtime'
import { useAlerts } from '@console/entities/alerts'
import { ChatFeeds } from './ChatFeeds'
import { inOrder, totalUnread } from './chatList'
import { newsOf } from './news'
import { Unread } from './Unread'
import { ReplyClock } from './waiting'

/** Milliseconds until a desk that could not be read is asked for again. */
const RETRY_AFTER = 5000

/** A chat with what this tab knows better than the server's last answer. */
export interface LiveChat extends DeskChat {
  /** Milliseconds since 1970; absent when it is the customer's turn. */
  waitingSince?: number
}

/** The agent's desk: read whole from the server, kept live by hints and by the chats' own channels. */
export const useDesk = defineStore('desk', () => {
  const { client } = useRealtime()
  const alerts = useAlerts()
  const view = shallowRef<Desk>()
  const unreachable = ref(false)
  const version = ref(0)
  const taken = new Set<number>()
  const unread = new Unread()
  const replies = new ReplyClock()
  const feeds = new ChatFeeds(client, { arrived, changed })
  const refetch = new Refetch(read)
  let ends: (() => void)[] = []
  let retry: ReturnType<typeof setTimeout> | undefined

  const chats = computed<LiveChat[]>(() => {
    void version.value
    return inOrder(view.value?.chats ?? []).map(live)
  })
  const unreadTotal = computed(() => totalUnread(chats.value))

  function live(chat: DeskChat): LiveChat {
    const id = chat.conversationId
    const [waitingSince, lastMessage] = [replies.waitingSince(id), feeds.last(id) ?? chat.lastMessage]
    return {
      ...chat,
      unread: unread.count(id),
      ...(lastMessage && { lastMessage }),
      ...(waitingSince !== undefined && { waitingSince }),
    }
  }

  async function read(): Promise<void> {
    clearTimeout(retry)
    try {
      take(await deskApi.desk())
      unreachable.value = false
    } catch {
      unreachable.value = true
      retry = setTimeout(() => refetch.hint(), RETRY_AFTER)
    }
  }

  function take(next: Desk): void {
    const news = newsOf(view.value, next, taken)
    view.value = next
    unread.update(next.chats)
    replies.update(next.chats)
    feeds.follow(next.chats.map((chat) => chat.conversationId))
    version.value++
    for (const each of news) alerts.raise(each)
  }

  function arrived(conversation: number, messages: Message[]): void {
    unread.arrived(conversation, messages)
    const chat = view.value?.chats.find((other) => other.conversationId === conversation)
    for (const message of messages) {
      if (message.sender.kind !== 'CUSTOMER' || !chat) continue
      alerts.raise({ kind: 'MESSAGE', conversation, name: chat.customer.name, text: message.text })
    }
  }

  function changed(conversation: number): void {
    const last = feeds.last(conversation)
    if (last) replies.heard(conversation, last)
    version.value++
  }

  /** Everything up to this message has been looked at. */
  function seen(conversation: number, seq: number): void {
    unread.seen(conversation, seq)
    alerts.seen(conversation)
    version.value++
  }

  /** Takes a chat from the queue or a left message. */
  async function accept(handoverId: number): Promise<DeskChat> {
    taken.add(handoverId)
    try {
      return await deskApi.accept(handoverId)
    } catch (problem) {
      taken.delete(handoverId)
      throw problem
    } finally {
      await refetch.now()
    }
  }

  async function setPresence(presence: Presence): Promise<void> {
    const answer = await deskApi.setPresence(presence)
    if (view.value) view.value = { ...view.value, presence: answer.presence }
    refetch.hint()
  }

  /** Begins to follow the desk; the shell does so for staff who serve customers. */
  function start(): Promise<void> {
    stop()
    ends = [
      client.events.on('desk', () => refetch.hint()),
      client.events.on('status', (status) => status === 'open' && refetch.hint()),
    ]
    client.openDesk()
    return refetch.now()
  }

  function stop(): void {
    for (const end of ends) end()
    ends = []
    clearTimeout(retry)
    refetch.stop()
    feeds.follow([])
    view.value = undefined
  }

  return {
    view,
    chats,
    unreadTotal,
    unreachable,
    start,
    stop,
    seen,
    accept,
    setPresence,
    refresh: () => refetch.now(),
  }
})
