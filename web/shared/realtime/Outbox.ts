import type { FileRef, Problem, SendKind } from '@api'

/** A message that was sent but is not acknowledged yet. */
export interface Pending {
  clientId: string
  conversation: number
  kind: SendKind
  text: string
  file?: FileRef
  entryId?: number
  /** Milliseconds since 1970; pending messages are sent in this order. */
  createdAt: number
  /** The tab that sends it. */
  owner: string
  /** When its tab last took care of it; another tab takes over what nobody cares for. */
  touchedAt: number
  /** Refused for good: waits for the person to try again or to discard it. */
  problem?: Problem
}

const PREFIX = 'zhike.outbox.'

/** Longer than this no tab keeps silent about a message it is sending. */
export const ABANDONED_AFTER = 10_000

const FORGOTTEN_AFTER = 7 * 24 * 3600 * 1000

/**
 * Unacknowledged messages, kept where they survive a reload and a crash. Each is an entry of its own,
 * so that tabs never overwrite one another; sending one twice is harmless because the server knows its id.
 */
export class Outbox {
  private readonly storage: Storage
  private readonly owner: string
  private readonly now: () => number
  private readonly entries = new Map<string, Pending>()
  private lastCreated = 0

  constructor(storage: Storage, owner: string, now: () => number = Date.now) {
    this.storage = storage
    this.owner = owner
    this.now = now
  }

  add(message: Omit<Pending, 'createdAt' | 'owner' | 'touchedAt'>): Pending {
    const pending = { ...message, createdAt: this.turn(), owner: this.owner, touchedAt: this.now() }
    this.put(pending)
    return pending
  }

  /** This tab's pending messages of a conversation, oldest first. */
  of(conversation: number): Pending[] {
    return [...this.entries.values()]
      .filter((pending) => pending.conversation === conversation)
      .sort((a, b) => a.createdAt - b.createdAt)
  }

  get(clientId: string): Pending | undefined {
    return this.entries.get(clientId)
  }

  update(clientId: string, change: Partial<Pending>): void {
    const pending = this.entries.get(clientId)
    if (pending) this.put({ ...pending, ...change, touchedAt: this.now() })
  }

  /** A refused message gets another try, behind those that wait already. */
  requeue(clientId: string): void {
    const pending = this.entries.get(clientId)
    if (!pending) return
    const again = { ...pending, createdAt: this.turn() }
    delete again.problem
    this.put(again)
  }

  remove(clientId: string): void {
    this.entries.delete(clientId)
    this.storage.removeItem(PREFIX + clientId)
  }

  /** Keeps other tabs from taking over what this tab is sending. */
  touch(): void {
    for (const clientId of this.entries.keys()) this.update(clientId, {})
  }

  /**
   * Takes what belongs to this tab (after a reload) or what another tab left behind.
   * Returns true if there is something new to send.
   */
  adopt(): boolean {
    let adopted = false
    for (const pending of this.stored()) {
      const age = this.now() - pending.touchedAt
      if (this.entries.has(pending.clientId)) continue
      if (this.now() - pending.createdAt > FORGOTTEN_AFTER) this.remove(pending.clientId)
      else if (pending.owner === this.owner || age > ABANDONED_AFTER) {
        this.put({ ...pending, owner: this.owner, touchedAt: this.now() })
        adopted = true
      }
    }
    return adopted
  }

  /** Somebody else uses this browser from now on. */
  clear(): void {
    this.entries.clear()
    for (const key of this.keys()) this.storage.removeItem(key)
  }

  /** Strictly growing, so that two messages of one millisecond keep their order. */
  private turn(): number {
    this.lastCreated = Math.max(this.now(), this.lastCreated + 1)
    return this.lastCreated
  }

  private put(pending: Pending): void {
    this.entries.set(pending.clientId, pending)
    try {
      this.storage.setItem(PREFIX + pending.clientId, JSON.stringify(pending))
    } catch {
      // A full or forbidden storage costs the protection against a reload, not the message.
    }
  }

  private stored(): Pending[] {
    return this.keys().flatMap((key) => {
      try {
        return [JSON.parse(this.storage.getItem(key) ?? '') as Pending]
      } catch {
        this.storage.removeItem(key)
        return []
      }
    })
  }

  private keys(): string[] {
    return Array.from({ length: this.storage.length }, (_, i) => this.storage.key(i) ?? '').filter((key) =>
      key.startsWith(PREFIX),
    )
  }
}
