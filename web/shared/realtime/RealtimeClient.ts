import type { DeskReason, Sender, ServerFrame, TicketChannel } from '@api'
import { Channel } from './Channel'
import { Connection, type ConnectionOptions, type ConnectionStatus } from './Connection'
import { Emitter } from './Emitter'
import { Follows } from './Follows'
import { Outbox } from './Outbox'
import { uuid } from './uuid'

interface RealtimeEvents {
  status: ConnectionStatus
  desk: { reason: DeskReason; conversation?: number }
}

export interface RealtimeOptions extends ConnectionOptions {
  /** Who this tab speaks for. */
  self: () => Sender
  storage?: Storage
  tab?: string
}

/** How often a tab says that it still cares for its messages, and looks for what others left behind. */
const CARE_INTERVAL = 4000

/** Everything of this tab that goes over the WebSocket. Knows no framework. */
export class RealtimeClient {
  readonly events = new Emitter<RealtimeEvents>()
  private readonly connection: Connection
  private readonly outbox: Outbox
  private readonly options: RealtimeOptions
  private readonly channels = new Map<number, { channel: Channel; users: number }>()
  private readonly follows: Follows
  private desk = false
  private started = false
  private care: ReturnType<typeof setInterval> | undefined

  constructor(options: RealtimeOptions) {
    this.options = options
    this.outbox = new Outbox(options.storage ?? localStorage, options.tab ?? tabId())
    this.connection = new Connection(options)
    this.follows = new Follows((frame) => this.connection.send(frame))
    this.connection.events.on('status', (status) => this.statusChanged(status))
    this.connection.events.on('frame', (frame) => this.received(frame))
  }

  get status(): ConnectionStatus {
    return this.connection.status
  }

  /** Connects, and sends what waits. */
  start(): void {
    this.started = true
    this.care ??= setInterval(() => this.lookAfter(), CARE_INTERVAL)
    this.outbox.adopt()
    this.connect()
  }

  /** Disconnects, unless something is still followed. */
  stop(): void {
    this.started = false
    clearInterval(this.care)
    this.care = undefined
    this.disconnect()
  }

  /** Says when a ticket changes, or is not to be seen any more. Returns the function that ends it. */
  followTicket(ticket: number, hear: Parameters<Follows['ticket']>[1]): () => void {
    return this.following(this.follows.ticket(ticket, hear))
  }

  /** Staff: says when tickets of a channel change. Returns the function that ends it. */
  followTickets(channel: TicketChannel, hear: () => void): () => void {
    return this.following(this.follows.tickets(channel, hear))
  }

  /** For a person who signed in: the count of news, now and after every change. Returns the function that ends it. */
  followNews(hear: Parameters<Follows['news']>[0]): () => void {
    return this.following(this.follows.news(hear))
  }

  /** Says when one of one's own appointments changes, for staff any. Returns the function that ends it. */
  followAppointments(hear: Parameters<Follows['appointments']>[0]): () => void {
    return this.following(this.follows.appointments(hear))
  }

  /** The person does not want to wait for the next try. */
  reconnect(): void {
    this.connection.wake()
  }

  /** The same browser, another identity: the cookies changed. */
  restart(): void {
    this.connection.restart()
  }

  /** Nothing of this person may stay in the browser. */
  forget(): void {
    this.outbox.clear()
  }

  /** The channel of a conversation, shared by all who use it; each calls `leave` when done. */
  join(conversation: number): Channel {
    const held = this.channels.get(conversation)
    if (held) {
      held.users++
      return held.channel
    }
    const channel = new Channel({
      conversation,
      outbox: this.outbox,
      backoff: this.options.backoff,
      transmit: (frame) => this.connection.send(frame),
      self: this.options.self,
    })
    this.channels.set(conversation, { channel, users: 1 })
    if (this.connection.status === 'open') channel.connected()
    return channel
  }

  leave(conversation: number): void {
    const held = this.channels.get(conversation)
    if (!held || --held.users > 0) return
    held.channel.close()
    this.channels.delete(conversation)
  }

  /** Staff: desk events, and the lease of the presence. */
  openDesk(): void {
    this.desk = true
    this.connection.send({ type: 'desk' })
  }

  private following(end: () => void): () => void {
    this.connect()
    return () => {
      end()
      this.disconnect()
    }
  }

  /** Listens for the browser's signs that waiting is over. */
  private connect(): void {
    window.addEventListener('online', this.wake)
    document.addEventListener('visibilitychange', this.wake)
    window.addEventListener('pageshow', this.wake)
    this.connection.open()
  }

  private disconnect(): void {
    if (this.started || this.follows.any) return
    window.removeEventListener('online', this.wake)
    document.removeEventListener('visibilitychange', this.wake)
    window.removeEventListener('pageshow', this.wake)
    this.connection.close()
  }

  private readonly wake = (): void => {
    if (document.visibilityState !== 'hidden') this.connection.wake()
  }

  private statusChanged(status: ConnectionStatus): void {
    if (status === 'open') {
      if (this.desk) this.connection.send({ type: 'desk' })
      this.follows.connected()
      for (const { channel } of this.channels.values()) channel.connected()
    } else {
      for (const { channel } of this.channels.values()) channel.disconnected()
    }
    this.events.emit('status', status)
  }

  private received(frame: ServerFrame): void {
    this.follows.handle(frame)
    if (frame.type === 'desk') this.events.emit('desk', frame)
    else if ('conversation' in frame && frame.conversation !== undefined) {
      this.channels.get(frame.conversation)?.channel.handle(frame)
    }
  }

  private lookAfter(): void {
    this.outbox.touch()
    if (!this.outbox.adopt()) return
    for (const { channel } of this.channels.values()) channel.adopted()
  }
}

/** Survives a reload of the tab, so that the tab finds its own messages again at once. */
function tabId(): string {
  const key = 'zhike.tab'
  const id = sessionStorage.getItem(key) ?? uuid()
  sessionStorage.setItem(key, id)
  return id
}
