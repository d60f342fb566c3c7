import type { ClientFrame, Problem, SendFrame } from '@api'
import type { Outbox, Pending } from './Outbox'
import { isTransient, waitOf } from './transient'

/** No acknowledgement for this long on an open connection: send it again, with the same id. */
const ACK_PATIENCE = 10_000

/** The server is busy: wait at least this long. */
const BUSY_WAIT = 2000

/**
 * Sends one conversation's pending messages, one after the other: the next leaves when the one before is
 * acknowledged, so neither a resend nor a refusal can change their order.
 */
export class Sending {
  private readonly conversation: number
  private readonly outbox: Outbox
  private readonly transmit: (frame: ClientFrame) => boolean
  private readonly changed: () => void
  private inFlight: string | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private running = false

  constructor(
    conversation: number,
    outbox: Outbox,
    transmit: (frame: ClientFrame) => boolean,
    changed: () => void,
  ) {
    this.conversation = conversation
    this.outbox = outbox
    this.transmit = transmit
    this.changed = changed
  }

  /** The connection is open and the history is up to date. */
  resume(): void {
    this.running = true
    this.flush()
  }

  pause(): void {
    this.running = false
    this.inFlight = undefined
    clearTimeout(this.timer)
  }

  /** Sends the oldest pending message unless one is on its way. */
  flush(): void {
    if (!this.running || this.inFlight) return
    const next = this.outbox.of(this.conversation).find((pending) => !pending.problem)
    if (!next) return
    if (this.transmit(frameOf(next))) {
      this.inFlight = next.clientId
      this.again(ACK_PATIENCE)
    }
  }

  /** The message arrived, or the person discarded it. */
  settle(clientId: string): void {
    this.outbox.remove(clientId)
    this.release(clientId)
  }

  refused(clientId: string, problem: Problem): void {
    if (isTransient(problem)) {
      if (this.inFlight === clientId) this.again(Math.max(BUSY_WAIT, waitOf(problem)))
      return
    }
    this.outbox.update(clientId, { problem })
    this.release(clientId)
    this.changed()
  }

  /** The person asks for another try of a refused message. */
  retry(clientId: string): void {
    this.outbox.requeue(clientId)
    this.changed()
    this.flush()
  }

  private release(clientId: string): void {
    if (this.inFlight !== clientId) return
    clearTimeout(this.timer)
    this.inFlight = undefined
    this.flush()
  }

  private again(wait: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      this.inFlight = undefined
      this.flush()
    }, wait)
  }
}

function frameOf({ conversation, clientId, kind, text, file, entryId }: Pending): SendFrame {
  return {
    type: 'send',
    conversation,
    clientId,
    kind,
    ...(text && { text }),
    ...(file && { fileId: file.id }),
    ...(entryId !== undefined && { entryId }),
  }
}
