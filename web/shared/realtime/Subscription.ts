import type { Problem } from '@api'
import { Backoff, type BackoffOptions } from './backoff'
import { isTransient, waitOf } from './transient'

/** Frames of several nodes may overtake each other a little; longer than this a number is missing. */
const GAP_GRACE = 300

/** Keeps one conversation subscribed: asks again after a gap, and until a busy server has answered. */
export class Subscription {
  private readonly backoff: Backoff
  private readonly subscribe: () => void
  private waiting = false
  private retryTimer: ReturnType<typeof setTimeout> | undefined
  private gapTimer: ReturnType<typeof setTimeout> | undefined

  constructor(backoff: BackoffOptions | undefined, subscribe: () => void) {
    this.backoff = new Backoff(backoff)
    this.subscribe = subscribe
  }

  ask(): void {
    this.stop()
    this.waiting = true
    this.subscribe()
  }

  answered(): void {
    this.stop()
    this.backoff.reset()
  }

  /** A frame that was no message was refused; while a subscription waits, it is taken to be that one. */
  refused(problem: Problem): void {
    if (!this.waiting || !isTransient(problem)) return
    clearTimeout(this.retryTimer)
    this.retryTimer = setTimeout(() => this.ask(), Math.max(this.backoff.next(), waitOf(problem)))
  }

  /** Asks for what is missing when it does not come by itself. */
  watch(hasGap: () => boolean): void {
    clearTimeout(this.gapTimer)
    if (!hasGap()) return
    this.gapTimer = setTimeout(() => {
      if (hasGap()) this.ask()
    }, GAP_GRACE)
  }

  stop(): void {
    this.waiting = false
    clearTimeout(this.retryTimer)
    clearTimeout(this.gapTimer)
  }
}
