import { append, change, notice, talkOf } from '../conversations.js'
import { GROUPS, STAFF } from './people.js'

/** Requests for a human, and the screens of staff that are told when one of them changes. */
export const handovers = []
/** Open desks with who sits there. */
export const desks = new Map()
export const presence = new Map(STAFF.map(({ id }) => [id, 'READY']))
export const MAX_CHATS = 5

export const ago = (seconds) => new Date(Date.now() - seconds * 1000).toISOString()
export const staffOf = (id) => STAFF.find((person) => person.id === id)
export const activeOf = (agentId) => handovers.filter((h) => h.status === 'ACTIVE' && h.agentId === agentId)
export const handoverOf = (t) => handovers.findLast((h) => h.t === t && h.status !== 'CLOSED')

export const agentRef = ({ id, realName, staffNumber }) => ({ id, name: realName, staffNumber })

export function hint(reason, conversation) {
  for (const socket of desks.keys()) socket.send(JSON.stringify({ type: 'desk', reason, conversation }))
}

/** A customer asks for a human. */
export function ask(customer, group, more = {}) {
  const { t = talkOf(customer), topic, queuedAt = ago(0), status = 'WAITING', said = [], left } = more
  for (const message of said) append(t, message)
  const handover = { id: 500 + handovers.length, t, customer, group, topic, queuedAt, status, left }
  handovers.push(handover)
  notice(t, status === 'WAITING' ? 'QUEUED' : 'LEFT_MESSAGE', { group: group.name, position: '1' })
  change(t, { mode: status, handoverId: handover.id, group, rateable: undefined })
  hint(status === 'WAITING' ? 'QUEUE' : 'LEFT_MESSAGE')
  return handover
}

export function assign(handover, agentId, why, code = 'ASSIGNED', at = ago(0)) {
  const agent = agentRef(staffOf(agentId))
  Object.assign(handover, { status: 'ACTIVE', agentId, why, assignedAt: at })
  notice(handover.t, code, { agent: agent.name, staffNumber: agent.staffNumber })
  change(handover.t, { mode: 'HUMAN', handoverId: handover.id, agent: { ...agent, online: true } })
  hint('ASSIGNED', handover.t.id)
}

export function close(handover) {
  handover.status = 'CLOSED'
  handover.closedAt = ago(0)
  notice(handover.t, 'CLOSED')
  const gone = { agent: undefined, supervisor: undefined, handoverId: undefined, group: undefined }
  change(handover.t, { ...gone, mode: 'ROBOT', rateable: { handoverId: handover.id } })
  hint('CLOSED', handover.t.id)
}

/** A customer of the portal asks for a human while somebody sits at a desk; otherwise an agent is played. */
export function deskTakes(t, user, topic) {
  if (handoverOf(t)) return true
  if (!desks.size) return false
  const { id, realName, unitName, level = 'NONE', products = [] } = user ?? {}
  const name = realName ?? `访客 ${t.id}`
  const who = { accountId: id, name, guest: !user, unitName, level, products, firstSeenAt: ago(0) }
  const handover = ask(who, GROUPS[0], { t, topic })
  const [free] = [...new Set(desks.values())]
    .filter(
      (agent) =>
        staffOf(agent).roles.includes('AGENT') &&
        presence.get(agent) === 'READY' &&
        activeOf(agent).length < MAX_CHATS,
    )
    .sort((a, b) => activeOf(a).length - activeOf(b).length)
  if (free) assign(handover, free, `LEAST_LOADED ${activeOf(free).length}/${MAX_CHATS}`)
  return true
}

/** The customer leaves the queue or ends the talk. */
export function deskLeft(t) {
  const handover = handoverOf(t)
  if (handover) close(handover)
  return Boolean(handover)
}

/** Customers of the starter data have no screen of their own: they are played. */
export const isPlayed = ({ owner }) => typeof owner === 'object' && !owner.userName
