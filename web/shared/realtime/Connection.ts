import type { ClientFrame, ServerFrame } from '@api'
import { Backoff, type BackoffOptions } from './backoff'
import { Emitter } from './Emitter'
import { Heartbeat } from './Heartbeat'

export type ConnectionStatus = 'idle' | 'connecting' | 'open' | 'waiting' | 'signed-out'

interface ConnectionEvents {
  status: ConnectionStatus
  frame: ServerFrame
}

export interface ConnectionOptions {
  url: string
  createSocket?: (url: string) => WebSocket
  backoff?: BackoffOptions
}

/** The server ended this sign-in; trying again with the same cookies is useless. */
export const CLOSED_SIGNED_OUT = 4401

/** After a wake-up or a network change an answer is expected sooner than usual. */
const WAKE_PATIENCE = 4000

/** A connection that opens without success for longer than this is given up and tried anew. */
const OPENING_PATIENCE = 10_000

/**
 * One WebSocket that comes back by itself: after a drop with growing, scattered waits, and at once when the
 * network returns or the page is looked at again. It knows frames, not what they mean.
 */
export class Connection {
  readonly events = new Emitter<ConnectionEvents>()
  private readonly options: ConnectionOptions
  private readonly backoff: Backoff
  private readonly heartbeat: Heartbeat
  private socket: WebSocket | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private current: ConnectionStatus = 'idle'

  constructor(options: ConnectionOptions) {
    this.options = options
    this.backoff = new Backoff(options.backoff)
    this.heartbeat = new Heartbeat({ ping: () => this.send({ type: 'ping' }), dead: () => this.lost() })
  }

  get status(): ConnectionStatus {
    return this.current
  }

  open(): void {
    if (this.current === 'connecting' || this.current === 'open') return
    this.connect()
  }

  /** Ends the connection until `open` is called. */
  close(): void {
    this.drop()
    this.change('idle')
  }

  /** A new connection with the cookies of now, after signing in or out. */
  restart(): void {
    this.drop()
    this.backoff.reset()
    this.connect()
  }

  /** The page is looked at again, or the network is back: do not wait for a timer. */
  wake(): void {
    if (this.current === 'open') this.heartbeat.probe(WAKE_PATIENCE)
    else if (this.current === 'waiting') this.connect()
  }

  /** Returns false if there is no open connection; the caller then keeps what it wanted to send. */
  send(frame: ClientFrame): boolean {
    if (this.current !== 'open' || this.socket?.readyState !== WebSocket.OPEN) return false
    this.socket.send(JSON.stringify(frame))
    return true
  }

  private connect(): void {
    this.drop()
    this.change('connecting')
    const create = this.options.createSocket ?? ((url) => new WebSocket(url))
    const socket = create(this.options.url)
    this.socket = socket
    this.timer = setTimeout(() => this.lost(), OPENING_PATIENCE)
    socket.onmessage = (event) => this.received(String(event.data))
    socket.onclose = (event) => (event.code === CLOSED_SIGNED_OUT ? this.signedOut() : this.lost())
  }

  private received(data: string): void {
    const frame = JSON.parse(data) as ServerFrame
    this.heartbeat.alive()
    if (frame.type === 'welcome') this.welcomed(frame.heartbeatSeconds)
    else if (frame.type === 'signed-out') this.signedOut()
    else if (frame.type !== 'pong') this.events.emit('frame', frame)
  }

  private welcomed(heartbeatSeconds: number): void {
    clearTimeout(this.timer)
    this.backoff.reset()
    this.heartbeat.start(heartbeatSeconds * 1000)
    this.change('open')
  }

  private signedOut(): void {
    this.drop()
    this.change('signed-out')
  }

  private lost(): void {
    this.drop()
    this.change('waiting')
    this.timer = setTimeout(() => this.connect(), this.backoff.next())
  }

  private drop(): void {
    clearTimeout(this.timer)
    this.heartbeat.stop()
    const socket = this.socket
    this.socket = undefined
    if (!socket) return
    socket.onmessage = null
    socket.onclose = null
    socket.close()
  }

  private change(status: ConnectionStatus): void {
    if (this.current === status) return
    this.current = status
    this.events.emit('status', status)
  }
}
