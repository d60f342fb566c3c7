/** Waits of a client that lost its connection: doubling from the first to the last, half of each random. */
export interface BackoffOptions {
  /** Milliseconds. */
  first?: number
  last?: number
  random?: () => number
}

export class Backoff {
  private attempt = 0
  private readonly first: number
  private readonly last: number
  private readonly random: () => number

  constructor({ first = 500, last = 15_000, random = Math.random }: BackoffOptions = {}) {
    this.first = first
    this.last = last
    this.random = random
  }

  /** Milliseconds to wait before the next attempt. */
  next(): number {
    const full = Math.min(this.last, this.first * 2 ** this.attempt)
    if (full < this.last) this.attempt++
    return Math.round(full / 2 + (full / 2) * this.random())
  }

  reset(): void {
    this.attempt = 0
  }
}
