import { append, broadcast } from '../conversations.js'
import { agentRef, desks, handoverOf, hint } from './store.js'

const REPLIES = ['好的，我试一下。', '可以了，谢谢！', '还是不行，提示和刚才一样。']
let replies = 0

export const isStaff = (user) => user?.roles.some((role) => role === 'AGENT' || role === 'SUPERVISOR')

/** How a member of staff appears in this talk. */
export function senderOf(user, t) {
  const kind = t.state.supervisor?.id === user.id ? 'SUPERVISOR' : 'AGENT'
  return { kind, ...agentRef(user) }
}

/** Frames that mean something else when staff send them; true if this was one. */
export function staffReceived(frame, user, t, socket) {
  if (frame.type === 'desk') desks.set(socket, user.id)
  else if (frame.type === 'typing') {
    broadcast(t, { type: 'typing', conversation: t.id, sender: senderOf(user, t), on: frame.on }, socket)
  } else if (frame.type === 'read') {
    t.state.staffReadSeq = Math.max(t.state.staffReadSeq, frame.seq)
    broadcast(t, { type: 'read', conversation: t.id, side: 'STAFF', seq: frame.seq }, socket)
  } else return false
  return true
}

/** The customer reads, thinks, types and answers. */
export function customerAnswers(t, message) {
  const customer = { kind: 'CUSTOMER', name: handoverOf(t)?.customer.name }
  const typing = (on) => broadcast(t, { type: 'typing', conversation: t.id, sender: customer, on })
  setTimeout(() => {
    t.state.customerReadSeq = message.seq
    broadcast(t, { type: 'read', conversation: t.id, side: 'CUSTOMER', seq: message.seq })
  }, 800)
  setTimeout(() => typing(true), 1500)
  setTimeout(() => {
    append(t, { sender: customer, text: REPLIES[replies++ % REPLIES.length] })
    hint('CHAT', t.id)
  }, 4000)
}
