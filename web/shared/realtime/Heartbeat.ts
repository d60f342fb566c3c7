export interface HeartbeatOptions {
  ping: () => void
  /** Nothing came back in time: the connection is dead even if the browser does not know it yet. */
  dead: () => void
}

/** Milliseconds an answer may take before the connection counts as dead. */
export const PATIENCE = 10_000

/** Asks for a sign of life each interval; any frame from the server is one. */
export class Heartbeat {
  private readonly options: HeartbeatOptions
  private interval = 25_000
  private pingTimer: ReturnType<typeof setTimeout> | undefined
  private deadTimer: ReturnType<typeof setTimeout> | undefined

  constructor(options: HeartbeatOptions) {
    this.options = options
  }

  start(intervalMillis: number): void {
    this.interval = intervalMillis
    this.alive()
  }

  /** Something arrived. */
  alive(): void {
    this.stop()
    this.pingTimer = setTimeout(() => this.probe(), this.interval)
  }

  /** Asks now, for instance after the laptop woke up. */
  probe(patience = PATIENCE): void {
    this.stop()
    this.deadTimer = setTimeout(() => this.options.dead(), patience)
    this.options.ping()
  }

  stop(): void {
    clearTimeout(this.pingTimer)
    clearTimeout(this.deadTimer)
  }
}
