import type { DeskChat, QueueEntry } from '@api'

/**
 * In the order of assignment, so that a chat stays where it was while others go on: nobody clicks the wrong one
 * because a message came in that moment.
 */
export function inOrder(chats: readonly DeskChat[]): DeskChat[] {
  return [...chats].sort((a, b) => a.assignedAt.localeCompare(b.assignedAt) || a.handoverId - b.handoverId)
}

/** The chat `step` places after the current one, around the ends; the first one when none is open. */
export function neighbour(
  ids: readonly number[],
  current: number | undefined,
  step: 1 | -1,
): number | undefined {
  if (!ids.length) return undefined
  const at = current === undefined ? -1 : ids.indexOf(current)
  if (at < 0) return step > 0 ? ids[0] : ids.at(-1)
  return ids[(at + step + ids.length) % ids.length]
}

export function totalUnread(chats: readonly { unread: number }[]): number {
  return chats.reduce((sum, chat) => sum + chat.unread, 0)
}

/** The document's title with what waits before it: (3) Desk. */
export function titleWithBadge(title: string, unread: number): string {
  const plain = title.replace(/^\(\d+\+?\) /, '')
  return unread ? `(${unread > 99 ? '99+' : unread}) ${plain}` : plain
}

/** In the order of the server, who knows levels and returned customers; places count within each group. */
export function queueOf(queue: readonly QueueEntry[], group: number | undefined): QueueEntry[] {
  return queue.filter((entry) => group === undefined || entry.group.id === group)
}
