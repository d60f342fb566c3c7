/** The frames of the WebSocket at /ws: JSON text, told apart by `type`. */
import type { components } from './frame-schema'
import type { MessageKind } from './shapes'

type Frames = components['schemas']

export type ClientFrame = Frames[Extract<keyof Frames, `client.${string}`>]
export type ServerFrame = Frames[Extract<keyof Frames, `server.${string}`>]

export type SendFrame = Frames['client.send']
/** What people send; the other kinds are the server's own. */
export type SendKind = Exclude<MessageKind, 'ANSWER' | 'NOTICE'>

export type MessagesFrame = Frames['server.messages']
export type AckFrame = Frames['server.ack']
export type ErrorFrame = Frames['server.error']
export type DeskReason = Frames['server.desk']['reason']
