import type {
  AckFrame,
  ClientFrame,
  ConversationState,
  ErrorFrame,
  FileRef,
  Message,
  MessagesFrame,
  SendKind,
  Sender,
  ServerFrame,
} from '@api'
import type { BackoffOptions } from './backoff'
import { Emitter } from './Emitter'
import { MessageLog } from './MessageLog'
import type { Outbox, Pending } from './Outbox'
import { Sending } from './Sending'
import { Subscription } from './Subscription'
import { uuid } from './uuid'

interface ChannelEvents {
  /** The messages or the pending ones changed. */
  changed: undefined
  /** New messages of others, once each, in order: for sounds, badges, notifications. */
  arrived: Message[]
  state: ConversationState
  typing: { sender: Sender; on: boolean }
  read: { side: 'CUSTOMER' | 'STAFF'; seq: number }
  error: ErrorFrame
}

export interface Draft {
  kind: SendKind
  text?: string
  file?: FileRef
  entryId?: number
}

export interface ChannelOptions {
  conversation: number
  outbox: Outbox
  transmit: (frame: ClientFrame) => boolean
  backoff?: BackoffOptions | undefined
  /** Who this tab speaks for, to show an acknowledged message before anybody else sends it back. */
  self: () => Sender
}

/**
 * One conversation on this tab: what has been said, what is on its way, and the state around it.
 * It promises that a message is shown once, in order, and is never lost.
 */
export class Channel {
  readonly events = new Emitter<ChannelEvents>()
  readonly conversation: number
  state: ConversationState | undefined
  /** The answer to a subscription has come: what is shown is as the server knows it. */
  synchronised = false

  private readonly options: ChannelOptions
  /** The first answer brings history, later ones bring news. */
  private known = false
  /** How often the server has told a state by itself. */
  private told = 0
  private readonly log = new MessageLog()
  private readonly sending: Sending
  private readonly subscription: Subscription

  constructor(options: ChannelOptions) {
    this.options = options
    this.conversation = options.conversation
    this.sending = new Sending(options.conversation, options.outbox, options.transmit, () => this.changed())
    this.subscription = new Subscription(options.backoff, () => this.subscribe())
  }

  get messages(): readonly Message[] {
    return this.log.messages
  }

  get pending(): Pending[] {
    return this.options.outbox.of(this.conversation)
  }

  /** Queues a message; it is on its way until it appears in `messages`. */
  send(draft: Draft): string {
    const clientId = uuid()
    const { kind, text = '', file, entryId } = draft
    this.options.outbox.add({
      clientId,
      conversation: this.conversation,
      kind,
      text,
      ...(file && { file }),
      ...(entryId !== undefined && { entryId }),
    })
    this.sending.flush()
    this.changed()
    return clientId
  }

  retry(clientId: string): void {
    this.sending.retry(clientId)
  }

  discard(clientId: string): void {
    this.sending.settle(clientId)
    this.changed()
  }

  typing(on: boolean): void {
    this.options.transmit({ type: 'typing', conversation: this.conversation, on })
  }

  read(seq: number): void {
    this.options.transmit({ type: 'read', conversation: this.conversation, seq })
  }

  /** Older history, fetched over HTTP. */
  prepend(messages: readonly Message[]): void {
    this.log.prepend(messages)
    this.changed()
  }

  replace(seq: number, change: (message: Message) => Message): void {
    this.log.replace(seq, change)
    this.changed()
  }

  /** Takes over the state that a call answers, unless the server told a newer one while the answer was on its way. */
  async applyAnswer(call: Promise<ConversationState>): Promise<void> {
    const before = this.told
    const state = await call
    if (this.told === before) this.apply(state)
  }

  /** The connection is open (again): ask for what was missed. */
  connected(): void {
    this.subscription.ask()
  }

  /** The connection is gone; what was sent may or may not have arrived. */
  disconnected(): void {
    this.synchronised = false
    this.subscription.stop()
    this.sending.pause()
  }

  /** Messages of another tab were taken over. */
  adopted(): void {
    if (this.synchronised) this.sending.flush()
    this.changed()
  }

  close(): void {
    this.disconnected()
    this.options.transmit({ type: 'unsubscribe', conversation: this.conversation })
  }

  handle(frame: ServerFrame): void {
    if (frame.type === 'messages') this.resumed(frame)
    else if (frame.type === 'message') this.take(frame.message)
    else if (frame.type === 'ack') this.acknowledged(frame)
    else if (frame.type === 'error') this.refused(frame)
    else if (frame.type === 'state') this.toldOf(frame.state)
    else if (frame.type === 'typing') this.events.emit('typing', frame)
    else if (frame.type === 'read') this.markRead(frame)
  }

  private resumed(frame: MessagesFrame): void {
    const before = this.log.lastSeq
    const first = !this.known
    this.known = true
    for (const message of frame.messages) this.sending.settle(message.clientId)
    this.log.resume(frame.messages, frame.reset)
    this.synchronised = true
    this.subscription.answered()
    this.toldOf(frame.state)
    if (!first) this.announce(before)
    const progress = this.log.lastSeq > before
    if (progress && this.log.lastSeq < frame.lastSeq) this.subscription.ask()
    else this.sending.resume()
    this.subscription.watch(() => this.log.hasGap)
    this.changed()
  }

  private take(message: Message): void {
    const before = this.log.lastSeq
    this.sending.settle(message.clientId)
    this.log.apply(message)
    this.announce(before)
    this.subscription.watch(() => this.log.hasGap)
    this.changed()
  }

  private acknowledged({ clientId, seq, sentAt }: AckFrame): void {
    const pending = this.options.outbox.get(clientId)
    if (!pending) {
      this.sending.settle(clientId)
      return
    }
    const { kind, text, file } = pending
    this.take({ seq, clientId, sender: this.options.self(), kind, text, ...(file && { file }), sentAt })
  }

  private refused(frame: ErrorFrame): void {
    if (frame.clientId) this.sending.refused(frame.clientId, frame.problem)
    else this.subscription.refused(frame.problem)
    this.events.emit('error', frame)
  }

  private markRead({ side, seq }: { side: 'CUSTOMER' | 'STAFF'; seq: number }): void {
    if (this.state) {
      const key = side === 'CUSTOMER' ? 'customerReadSeq' : 'staffReadSeq'
      this.apply({ ...this.state, [key]: Math.max(this.state[key], seq) })
    }
    this.events.emit('read', { side, seq })
  }

  private toldOf(state: ConversationState): void {
    this.told++
    this.apply(state)
  }

  private apply(state: ConversationState): void {
    this.state = state
    this.events.emit('state', state)
  }

  private announce(after: number): void {
    const arrived = this.log.messages.filter(({ seq, sender }) => seq > after && !this.isSelf(sender))
    if (arrived.length) this.events.emit('arrived', arrived)
  }

  private isSelf(sender: Sender): boolean {
    const self = this.options.self()
    return sender.kind === self.kind && (self.id === undefined || sender.id === self.id)
  }

  private subscribe(): void {
    const since = this.log.lastSeq
    this.options.transmit({ type: 'subscribe', conversation: this.conversation, since })
  }

  private changed(): void {
    this.events.emit('changed', undefined)
  }
}
