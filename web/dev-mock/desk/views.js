import { STAFF } from './people.js'
import { activeOf, agentRef, handovers, MAX_CHATS, presence, staffOf } from './store.js'

/** What the console sees of the store. */
const brief = ({ accountId, name, guest, unitName, level }) => ({ accountId, name, guest, unitName, level })
const online = (handover) => handover.customer.accountId !== 104

export const chatView = (handover) => {
  const { t, customer, assignedAt, queuedAt, why, topic } = handover
  return {
    conversationId: t.id,
    handoverId: handover.id,
    customer: brief(customer),
    state: t.state,
    lastMessage: t.messages.at(-1),
    unread: t.messages.filter(
      (m) => m.sender.kind === 'CUSTOMER' && m.seq > Math.max(t.state.staffReadSeq, handover.fromSeq ?? 0),
    ).length,
    assignedAt,
    waitedSeconds: Math.round((Date.parse(assignedAt) - Date.parse(queuedAt)) / 1000),
    why,
    customerOnline: online(handover),
    topic,
  }
}

const waiting = () =>
  handovers
    .filter((h) => h.status === 'WAITING')
    .sort((a, b) => Number(b.customer.level !== 'NONE') - Number(a.customer.level !== 'NONE') || a.id - b.id)

export const queueView = () =>
  waiting().map((h, i) => ({
    handoverId: h.id,
    conversationId: h.t.id,
    customer: brief(h.customer),
    group: h.group,
    queuedAt: h.queuedAt,
    position: i + 1,
    returned: Boolean(h.returned),
    topic: h.topic,
    lastText: h.t.messages.findLast((m) => m.sender.kind === 'CUSTOMER')?.text,
  }))

export const leftView = () =>
  handovers
    .filter((h) => h.status === 'LEFT_MESSAGE')
    .map((h) => ({
      handoverId: h.id,
      conversationId: h.t.id,
      customer: brief(h.customer),
      text: h.left,
      contactName: h.customer.name,
      contactPhone: h.customer.phone,
      createdAt: h.queuedAt,
    }))

export const colleagues = () =>
  STAFF.filter(({ roles }) => roles.includes('AGENT')).map((person, i) => ({
    ...agentRef(person),
    presence: presence.get(person.id),
    active: activeOf(person.id).length,
    maxChats: MAX_CHATS,
    groups: [['财务产品组'], ['财务产品组', '供应链产品组'], ['供应链产品组'], ['平台与环境组']][i],
  }))

export const supervisionView = () => {
  const active = handovers.filter((h) => h.status === 'ACTIVE')
  const queue = queueView()
  const longest = Math.max(0, ...queue.map((q) => Date.now() - Date.parse(q.queuedAt)))
  return {
    agents: colleagues(),
    waiting: queue,
    active: active.map((h) => ({ ...chatView(h), agent: agentRef(staffOf(h.agentId)) })),
    figures: {
      waiting: queue.length,
      active: active.length,
      longestWaitSeconds: Math.floor(longest / 1000),
      closedToday: 37 + handovers.filter((h) => h.closedAt).length,
      averageScoreToday: 4.7,
    },
  }
}

export const cardView = (handover) => ({
  ...handover.customer,
  handovers: [
    {
      id: handover.id,
      agentName: handover.agentId && staffOf(handover.agentId).realName,
      startedAt: handover.queuedAt,
      topic: handover.topic,
    },
    ...(handover.customer.guest
      ? []
      : [
          {
            id: 41,
            agentName: '李哲',
            startedAt: '2026-11-03T06:12:00Z',
            endedAt: '2026-11-03T06:31:00Z',
            score: 5,
            topic: '凭证断号如何整理',
          },
          {
            id: 27,
            agentName: '王敏',
            startedAt: '2026-09-18T01:40:00Z',
            endedAt: '2026-09-18T02:05:00Z',
            score: 4,
            topic: '固定资产折旧分摊',
          },
        ]),
  ],
})
