import type { DeskChat, Message } from '@api'

/** How long somebody has been waiting, as a colour. */
export type Urgency = 'calm' | 'soon' | 'late'

/** Seconds after which a customer without an answer is drawn to the agent's attention. */
const SOON = 60
const LATE = 180

export function urgencyOf(seconds: number): Urgency {
  if (seconds >= LATE) return 'late'
  return seconds >= SOON ? 'soon' : 'calm'
}

export function secondsSince(instant: string | number, now: number): number {
  const then = typeof instant === 'number' ? instant : Date.parse(instant)
  return Math.max(0, Math.floor((now - then) / 1000))
}

/** 7 → 0:07, 83 → 1:23, 3661 → 1:01:01: for figures that run. */
export function clockOf(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, '0')
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return h ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
}

const fromCustomer = (message: Message) => message.sender.kind === 'CUSTOMER'
const fromStaff = (message: Message) =>
  message.sender.kind === 'AGENT' || message.sender.kind === 'SUPERVISOR'

/**
 * Since when (milliseconds since 1970) each customer has been waiting for a word from the agent: since the first
 * message after the agent's last one. The desk tells only the newest message, so what was learnt before is remembered.
 */
export class ReplyClock {
  private readonly since = new Map<number, number>()

  /** Takes over a desk as it was read; chats that are gone are forgotten. */
  update(chats: readonly DeskChat[]): void {
    const open = new Set(chats.map((chat) => chat.conversationId))
    for (const id of [...this.since.keys()]) if (!open.has(id)) this.since.delete(id)
    for (const chat of chats) this.start(chat)
  }

  /** A message that has just come or gone. */
  heard(conversation: number, message: Message): void {
    if (fromStaff(message)) this.since.delete(conversation)
    else if (fromCustomer(message) && !this.since.has(conversation))
      this.since.set(conversation, Date.parse(message.sentAt))
  }

  waitingSince(conversation: number): number | undefined {
    return this.since.get(conversation)
  }

  private start({ conversationId, ...chat }: DeskChat): void {
    const since = unansweredSince(chat)
    if (since === undefined) {
      if (chat.lastMessage && fromStaff(chat.lastMessage)) this.since.delete(conversationId)
    } else if (!this.since.has(conversationId)) this.since.set(conversationId, since)
  }
}

/**
 * Since when the customer of a chat has been waiting for a word, as far as its newest message tells: since that message,
 * or since the assignment when nobody has greeted the customer yet. Milliseconds since 1970.
 */
export function unansweredSince(
  chat: Pick<DeskChat, 'lastMessage' | 'assignedAt' | 'state'>,
): number | undefined {
  const { lastMessage, state, assignedAt } = chat
  if (!lastMessage || state.mode !== 'HUMAN') return undefined
  if (fromCustomer(lastMessage)) return Date.parse(lastMessage.sentAt)
  return isGreetingDue(lastMessage) ? Date.parse(assignedAt) : undefined
}

/** The newest message is the notice of the assignment: the customer has not been greeted. */
function isGreetingDue({ notice }: Message): boolean {
  return notice?.code === 'ASSIGNED' || notice?.code === 'TRANSFERRED'
}
