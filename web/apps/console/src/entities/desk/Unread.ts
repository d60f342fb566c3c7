import type { DeskChat, Message } from '@api'

interface Held {
  /** As the server counted when the desk was read … */
  counted: number
  /** … with all messages up to this one. */
  countedTo: number
  /** Customer messages that came after it. */
  later: Set<number>
  /** Looked at up to this one, whether or not the server has heard of it. */
  seen: number
}

const fresh = (): Held => ({ counted: 0, countedTo: 0, later: new Set(), seen: 0 })

/**
 * What the agent has not read yet. The server's count is taken whenever the desk is read; in between messages are
 * counted as they come and taken away as they are looked at, so a badge never waits for the server and never comes back.
 */
export class Unread {
  private readonly chats = new Map<number, Held>()

  update(chats: readonly DeskChat[]): void {
    const open = new Set(chats.map((chat) => chat.conversationId))
    for (const id of [...this.chats.keys()]) if (!open.has(id)) this.chats.delete(id)
    for (const { conversationId, unread, state } of chats) {
      const held = this.of(conversationId)
      if (state.lastSeq < held.countedTo) continue
      held.counted = unread
      held.countedTo = state.lastSeq
      held.later = new Set([...held.later].filter((seq) => seq > state.lastSeq))
    }
  }

  arrived(conversation: number, messages: readonly Message[]): void {
    const held = this.of(conversation)
    for (const { seq, sender } of messages) {
      if (sender.kind === 'CUSTOMER' && seq > held.countedTo && seq > held.seen) held.later.add(seq)
    }
  }

  /** Everything up to this message has been looked at. */
  seen(conversation: number, seq: number): void {
    const held = this.of(conversation)
    held.seen = Math.max(held.seen, seq)
    held.later = new Set([...held.later].filter((other) => other > held.seen))
  }

  count(conversation: number): number {
    const held = this.chats.get(conversation)
    if (!held) return 0
    return (held.seen >= held.countedTo ? 0 : held.counted) + held.later.size
  }

  private of(conversation: number): Held {
    const held = this.chats.get(conversation) ?? fresh()
    this.chats.set(conversation, held)
    return held
  }
}
