import { randomUUID } from 'node:crypto'
import { answerTo } from './robot.js'

/** All talks, their listeners, and an agent who is played by timers. */
const talks = new Map()
const service = { open: true }
const AGENT = { kind: 'AGENT', id: 9, name: '王敏', staffNumber: '6021' }
const ROBOT = { kind: 'ROBOT', name: '智能客服' }
let handovers = 100

export const setOpen = (open) => (service.open = open)

export const availability = () => ({
  open: service.open,
  ...(!service.open && { opensAt: new Date(Date.now() + 15 * 3600_000).toISOString() }),
  groups: [
    { id: 1, name: '财务产品组', open: service.open },
    { id: 2, name: '供应链产品组', open: service.open },
  ],
  hotline: '400-658-6000',
})

export const isOpen = () => service.open
export const talk = (id) => talks.get(Number(id))

export function talkOf(owner) {
  const found = [...talks.values()].find((t) => t.owner === owner)
  if (found) return found
  const made = {
    id: talks.size + 1,
    owner,
    messages: [],
    files: new Map(),
    listeners: new Set(),
    timers: [],
    state: { mode: 'ROBOT', customerReadSeq: 0, staffReadSeq: 0, lastSeq: 0 },
  }
  talks.set(made.id, made)
  return made
}

export function moveTalk(guest, user) {
  const own = [...talks.values()].find((t) => t.owner === guest)
  if (own && ![...talks.values()].some((t) => t.owner === user)) own.owner = user
}

export function append(t, message, except) {
  const known = t.messages.find((m) => m.clientId === message.clientId)
  if (known) return known
  const stored = {
    seq: t.messages.length + 1,
    clientId: randomUUID(),
    kind: 'TEXT',
    text: '',
    sentAt: new Date().toISOString(),
    ...message,
  }
  t.messages.push(stored)
  t.state.lastSeq = stored.seq
  broadcast(t, { type: 'message', conversation: t.id, message: stored }, except)
  return stored
}

export function broadcast(t, frame, except) {
  for (const listener of t.listeners) if (listener !== except) listener.send(JSON.stringify(frame))
}

const later = (t, wait, act) => t.timers.push(setTimeout(act, wait))

export function change(t, state) {
  t.state = { ...t.state, ...state }
  broadcast(t, { type: 'state', conversation: t.id, state: t.state })
}

export function notice(t, code, params = {}) {
  append(t, { sender: { kind: 'SYSTEM' }, kind: 'NOTICE', notice: { code, params } })
}

export function customerSaid(t, message) {
  if (t.state.mode === 'HUMAN') return agentAnswers(t, message)
  if (t.state.mode === 'WAITING' || message.kind !== 'TEXT') return
  typing(t, ROBOT, true)
  later(t, 500, () => {
    const answer = answerTo(message.text, message.entryId)
    append(t, { sender: ROBOT, kind: 'ANSWER', text: answer.title ?? '', answer })
  })
}

const typing = (t, sender, on) => broadcast(t, { type: 'typing', conversation: t.id, sender, on })

function agentAnswers(t, message) {
  later(t, 700, () => change(t, { staffReadSeq: message.seq }))
  later(t, 1000, () => typing(t, AGENT, true))
  later(t, 3500, () => {
    const text =
      message.kind === 'IMAGE' ? '图片收到了，我看一下界面上的期间。' : '好的，我帮您核对一下，请稍等。'
    append(t, { sender: AGENT, text })
  })
}

export function queue(t) {
  if (t.state.mode !== 'ROBOT' && t.state.mode !== 'LEFT_MESSAGE') return
  const handoverId = ++handovers
  notice(t, 'QUEUED', { group: '财务产品组', position: '2' })
  change(t, { mode: 'WAITING', handoverId, position: 2, expectedWaitSeconds: 150, rateable: undefined })
  later(t, 5000, () => change(t, { position: 1, expectedWaitSeconds: 60 }))
  later(t, 10_000, () => assign(t))
}

function assign(t) {
  notice(t, 'ASSIGNED', { agent: AGENT.name, staffNumber: AGENT.staffNumber })
  change(t, {
    mode: 'HUMAN',
    position: undefined,
    expectedWaitSeconds: undefined,
    agent: { id: 9, name: AGENT.name, staffNumber: AGENT.staffNumber, online: true },
    staffReadSeq: t.state.lastSeq,
  })
  later(t, 1200, () => typing(t, AGENT, true))
  later(t, 3000, () =>
    append(t, {
      sender: AGENT,
      text: '您好，我是财务产品组的王敏。您和机器人的对话我都看到了，请问现在提示的是哪个会计期间？',
    }),
  )
}

export function leave(t) {
  for (const timer of t.timers.splice(0)) clearTimeout(timer)
  const wasHuman = t.state.mode === 'HUMAN'
  notice(t, wasHuman ? 'CLOSED' : 'LEFT_QUEUE')
  change(t, {
    mode: 'ROBOT',
    position: undefined,
    expectedWaitSeconds: undefined,
    agent: undefined,
    handoverId: undefined,
    rateable: wasHuman ? { handoverId: t.state.handoverId } : undefined,
  })
}
