/** The frames of the WebSocket at /ws: JSON text, told apart by `type`. */
import type { ConversationState, FileRef, Message, Problem, Sender } from './contract'

export type SendKind = 'TEXT' | 'IMAGE' | 'FILE'

export interface SendFrame {
  type: 'send'
  conversation: number
  clientId: string
  kind: SendKind
  text?: string
  fileId?: FileRef['id']
  /** A clicked "did you mean" or related question. */
  entryId?: number
}

export type ClientFrame =
  | { type: 'subscribe'; conversation: number; since: number }
  | { type: 'unsubscribe'; conversation: number }
  | SendFrame
  | { type: 'typing'; conversation: number; on: boolean }
  | { type: 'read'; conversation: number; seq: number }
  | { type: 'desk' }
  | { type: 'ping' }

export interface MessagesFrame {
  type: 'messages'
  conversation: number
  messages: Message[]
  lastSeq: number
  /** Older history is missing in between: drop what is held. */
  reset: boolean
  state: ConversationState
}

export interface AckFrame {
  type: 'ack'
  conversation: number
  clientId: string
  seq: number
  sentAt: string
}

export interface ErrorFrame {
  type: 'error'
  conversation?: number
  clientId?: string
  problem: Problem
}

export type DeskReason = 'ASSIGNED' | 'QUEUE' | 'CHAT' | 'PRESENCE' | 'CLOSED' | 'LEFT_MESSAGE'

export type ServerFrame =
  | { type: 'welcome'; heartbeatSeconds: number }
  | MessagesFrame
  | AckFrame
  | { type: 'message'; conversation: number; message: Message }
  | { type: 'typing'; conversation: number; sender: Sender; on: boolean }
  | { type: 'read'; conversation: number; side: 'CUSTOMER' | 'STAFF'; seq: number }
  | { type: 'state'; conversation: number; state: ConversationState }
  | { type: 'desk'; reason: DeskReason; conversation?: number }
  | ErrorFrame
  | { type: 'pong' }
  | { type: 'signed-out' }
