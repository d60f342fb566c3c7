import type { Desk } from '@api'
import type { Alert } from '@console/entities/alerts'

/**
 * What is on the desk now and was not when it was read before. Comparing the two finds everything that happened,
 * whether or not each hint arrived. Nothing is news on the first reading.
 */
export function newsOf(before: Desk | undefined, after: Desk, taken: ReadonlySet<number>): Alert[] {
  if (!before) return []
  const known = new Set(before.chats.map((chat) => chat.handoverId))
  const queued = new Set(before.queue.map((entry) => entry.handoverId))
  const left = new Set(before.leftMessages.map((message) => message.handoverId))
  return [
    ...after.chats
      .filter((chat) => !known.has(chat.handoverId) && !taken.has(chat.handoverId))
      .map((chat) => alert('ASSIGNED', chat.conversationId, chat.customer.name, chat.topic)),
    ...after.queue
      .filter((entry) => !queued.has(entry.handoverId))
      .map((entry) =>
        alert('QUEUE', entry.conversationId, entry.customer.name, entry.topic ?? entry.lastText),
      ),
    ...after.leftMessages
      .filter((message) => !left.has(message.handoverId))
      .map((message) => alert('LEFT_MESSAGE', message.conversationId, message.customer.name, message.text)),
  ]
}

function alert(kind: Alert['kind'], conversation: number, name: string, text?: string): Alert {
  return { kind, conversation, name, ...(text && { text }) }
}
