/** Milliseconds a hint waits for others to come with it. */
const DEBOUNCE = 120

/**
 * Reads something again when hints say that it changed: hints that come together cause one reading, there is never
 * more than one at a time, and what was hinted at during a reading is read after it. So the newest state is always
 * the one that stays, however many hints come.
 */
export class Refetch {
  private timer: ReturnType<typeof setTimeout> | undefined
  private running: Promise<void> | undefined
  private again = false

  constructor(
    private readonly read: () => Promise<void>,
    private readonly debounce = DEBOUNCE,
  ) {}

  hint(): void {
    if (this.running) this.again = true
    else this.timer ??= setTimeout(() => void this.now(), this.debounce)
  }

  /** Reads without waiting; ends when everything asked for by then has been read. */
  now(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    if (this.running) this.again = true
    this.running ??= this.run()
    return this.running
  }

  stop(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    this.again = false
  }

  private async run(): Promise<void> {
    try {
      do {
        this.again = false
        await this.read()
      } while (this.again)
    } finally {
      this.running = undefined
    }
  }
}
