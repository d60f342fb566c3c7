import type { Message } from '@api'
import type { Channel, RealtimeClient } from '@shared/realtime'

interface FeedListener {
  /** New messages of others. */
  arrived: (conversation: number, messages: Message[]) => void
  /** Anything of the chat changed: its last message, its state, what is on its way. */
  changed: (conversation: number) => void
}

interface Feed {
  channel: Channel
  end: () => void
}

/**
 * The live channels of all of an agent's chats, not only of the one that is open: messages of the others are there
 * before the desk is read again, and a chat that is opened shows its talk at once.
 */
export class ChatFeeds {
  private readonly feeds = new Map<number, Feed>()

  constructor(
    private readonly client: RealtimeClient,
    private readonly listener: FeedListener,
  ) {}

  /** Follows exactly these chats from now on. */
  follow(conversations: readonly number[]): void {
    const wanted = new Set(conversations)
    for (const id of [...this.feeds.keys()]) if (!wanted.has(id)) this.leave(id)
    for (const id of wanted) if (!this.feeds.has(id)) this.join(id)
  }

  /** The newest message known, if the channel knows any. */
  last(conversation: number): Message | undefined {
    return this.feeds.get(conversation)?.channel.messages.at(-1)
  }

  private join(id: number): void {
    const channel = this.client.join(id)
    const ends = [
      channel.events.on('arrived', (messages) => this.listener.arrived(id, messages)),
      channel.events.on('changed', () => this.listener.changed(id)),
      channel.events.on('state', () => this.listener.changed(id)),
    ]
    this.feeds.set(id, { channel, end: () => ends.forEach((end) => end()) })
  }

  private leave(id: number): void {
    this.feeds.get(id)?.end()
    this.feeds.delete(id)
    this.client.leave(id)
  }
}
