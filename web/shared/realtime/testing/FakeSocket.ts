import type { ClientFrame, Message, ServerFrame } from '@api'

/** A WebSocket whose server is the test. */
export class FakeSocket {
  static all: FakeSocket[] = []
  static get last(): FakeSocket {
    const socket = FakeSocket.all.at(-1)
    if (!socket) throw new Error('no socket was opened')
    return socket
  }

  readyState = WebSocket.CONNECTING as number
  onmessage: ((event: MessageEvent) => void) | null = null
  onclose: ((event: CloseEvent) => void) | null = null
  sent: ClientFrame[] = []

  constructor() {
    FakeSocket.all.push(this)
  }

  send(data: string): void {
    this.sent.push(JSON.parse(data) as ClientFrame)
  }

  close(): void {
    this.readyState = WebSocket.CLOSED
  }

  /** The server says something. */
  say(frame: ServerFrame): void {
    this.onmessage?.({ data: JSON.stringify(frame) } as MessageEvent)
  }

  welcome(): void {
    this.readyState = WebSocket.OPEN
    this.say({ type: 'welcome', heartbeatSeconds: 25 })
  }

  /** The connection breaks. */
  drop(code = 1006): void {
    this.readyState = WebSocket.CLOSED
    this.onclose?.({ code } as CloseEvent)
  }

  sentOf<T extends ClientFrame['type']>(type: T): Extract<ClientFrame, { type: T }>[] {
    return this.sent.filter((frame): frame is Extract<ClientFrame, { type: T }> => frame.type === type)
  }
}

export function message(seq: number, change: Partial<Message> = {}): Message {
  return {
    seq,
    clientId: `m${seq}`,
    sender: { kind: 'AGENT', id: 7, name: 'agent' },
    kind: 'TEXT',
    text: `text ${seq}`,
    sentAt: '2026-01-01T00:00:00Z',
    ...change,
  }
}
