import { WebSocketServer } from 'ws'
import { userOf } from './accounts.js'
import { append, broadcast, customerSaid, talk } from './conversations.js'
import { customerAnswers, isStaff, senderOf, staffReceived } from './desk/socket.js'
import { desks, handoverOf, hint, isPlayed } from './desk/store.js'

const NEWEST = 50

export function attachSocket(server) {
  new WebSocketServer({ server, path: '/ws' }).on('connection', (socket, request) => {
    const user = userOf(request)
    const say = (frame) => socket.send(JSON.stringify(frame))
    const joined = new Set()
    say({ type: 'welcome', heartbeatSeconds: 25 })
    socket.on('message', (data) => received(JSON.parse(data.toString()), socket, say, joined, user))
    socket.on('close', () => {
      desks.delete(socket)
      joined.forEach((t) => t.listeners.delete(socket))
    })
  })
}

function received(frame, socket, say, joined, user) {
  if (frame.type === 'ping') return say({ type: 'pong' })
  const t = talk(frame.conversation)
  if (isStaff(user) && staffReceived(frame, user, t, socket)) return
  if (!t) return
  if (frame.type === 'subscribe') {
    t.listeners.add(socket)
    joined.add(t)
    const missed = t.messages.filter((m) => m.seq > frame.since)
    const messages = frame.since ? missed : missed.slice(-NEWEST)
    const lastSeq = t.messages.length
    say({ type: 'messages', conversation: t.id, messages, lastSeq, reset: false, state: t.state })
  } else if (frame.type === 'send') send(t, frame, socket, say, user)
  else if (frame.type === 'typing') {
    broadcast(t, { type: 'typing', conversation: t.id, sender: { kind: 'CUSTOMER' }, on: frame.on }, socket)
  } else if (frame.type === 'read') {
    t.state.customerReadSeq = Math.max(t.state.customerReadSeq, frame.seq)
    broadcast(t, { type: 'read', conversation: t.id, side: 'CUSTOMER', seq: frame.seq }, socket)
  }
}

function send(t, { clientId, kind, text = '', fileId, entryId, conversation }, socket, say, user) {
  const staff = isStaff(user)
  const known = t.messages.some((m) => m.clientId === clientId)
  const stored = fileId && t.files.get(fileId)
  const { content: _bytes, ...file } = stored ?? {}
  if (text.startsWith('!fail')) {
    const problem = { type: 'urn:zhike:problem:invalid-input', title: '内容不合要求', status: 422 }
    return say({ type: 'error', conversation, clientId, problem })
  }
  const message = append(
    t,
    {
      clientId,
      sender: staff ? senderOf(user, t) : { kind: 'CUSTOMER' },
      kind,
      text,
      ...(stored && { file }),
    },
    socket,
  )
  say({ type: 'ack', conversation, clientId, seq: message.seq, sentAt: message.sentAt })
  if (known) return
  if (staff && isPlayed(t)) customerAnswers(t, message)
  else if (handoverOf(t)) hint('CHAT', t.id)
  else customerSaid(t, { ...message, entryId })
}
