import type { DeskReason, Sender, ServerFrame } from '@api'
import { Channel } from './Channel'
import { Connection, type ConnectionOptions, type ConnectionStatus } from './Connection'
import { Emitter } from './Emitter'
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
  private desk = false
  private care: ReturnType<typeof setInterval> | undefined

  constructor(options: RealtimeOptions) {
    this.options = options
    this.outbox = new Outbox(options.storage ?? localStorage, options.tab ?? tabId())
    this.connection = new Connection(options)
    this.connection.events.on('status', (status) => this.statusChanged(status))
    this.connection.events.on('frame', (frame) => this.received(frame))
  }

  get status(): ConnectionStatus {
    return this.connection.status
  }

  /** Connects and listens for the browser's signs that waiting is over. */
  start(): void {
    window.addEventListener('online', this.wake)
    document.addEventListener('visibilitychange', this.wake)
    window.addEventListener('pageshow', this.wake)
    this.care ??= setInterval(() => this.lookAfter(), CARE_INTERVAL)
    this.outbox.adopt()
    this.connection.open()
  }

  stop(): void {
    window.removeEventListener('online', this.wake)
    document.removeEventListener('visibilitychange', this.wake)
    window.removeEventListener('pageshow', this.wake)
    clearInterval(this.care)
    this.care = undefined
    this.connection.close()
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

  private readonly wake = (): void => {
    if (document.visibilityState !== 'hidden') this.connection.wake()
  }

  private statusChanged(status: ConnectionStatus): void {
    if (status === 'open') {
      if (this.desk) this.connection.send({ type: 'desk' })
      for (const { channel } of this.channels.values()) channel.connected()
    } else {
      for (const { channel } of this.channels.values()) channel.disconnected()
    }
    this.events.emit('status', status)
  }

  private received(frame: ServerFrame): void {
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
