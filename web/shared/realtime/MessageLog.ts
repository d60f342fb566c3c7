import type { Message } from '@api'

export type Applied = 'added' | 'known' | 'early'

/**
 * The messages of one conversation as far as they are held without a hole, each once, in order.
 * What comes too early waits aside until the hole before it is filled.
 */
export class MessageLog {
  private list: Message[] = []
  private readonly early = new Map<number, Message>()
  private filled = false

  /** Ascending, without a hole. A new array after each change. */
  get messages(): readonly Message[] {
    return this.list
  }

  /** The newest number up to which nothing is missing; 0 = nothing is held yet. */
  get lastSeq(): number {
    return this.list.at(-1)?.seq ?? 0
  }

  get firstSeq(): number {
    return this.list[0]?.seq ?? 0
  }

  /** True while later messages are known than those that can be shown. */
  get hasGap(): boolean {
    return this.early.size > 0
  }

  /** One message, pushed by the server or acknowledged. */
  apply(message: Message): Applied {
    if (message.seq <= this.lastSeq) return 'known'
    if (!this.filled || message.seq > this.lastSeq + 1) {
      this.early.set(message.seq, message)
      return 'early'
    }
    this.list = [...this.list, message]
    this.takeEarly()
    return 'added'
  }

  /** The answer to a subscription: what follows the last message held, or the newest ones after a reset. */
  resume(messages: readonly Message[], reset: boolean): void {
    const fresh = messages.filter((message) => message.seq > this.lastSeq)
    const disjoint = this.list.length > 0 && fresh[0] && fresh[0].seq > this.lastSeq + 1
    if (reset || disjoint) {
      this.list = [...messages]
    } else {
      this.list = [...this.list, ...fresh]
    }
    this.filled = true
    this.takeEarly()
  }

  /** Older history, read on demand. */
  prepend(messages: readonly Message[]): void {
    const first = this.firstSeq
    this.list = [...messages.filter((message) => !first || message.seq < first), ...this.list]
  }

  /** Replaces a held message, for instance after its feedback changed. */
  replace(seq: number, change: (message: Message) => Message): void {
    this.list = this.list.map((message) => (message.seq === seq ? change(message) : message))
  }

  private takeEarly(): void {
    for (const seq of [...this.early.keys()].sort((a, b) => a - b)) {
      if (seq > this.lastSeq + 1) break
      const message = this.early.get(seq)
      if (message && seq === this.lastSeq + 1) this.list = [...this.list, message]
      this.early.delete(seq)
    }
  }
}
