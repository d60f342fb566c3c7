import { userOf } from '../accounts.js'
import { change, notice, talk } from '../conversations.js'
import { refuse } from '../http.js'
import { canned, entries, outbox, skillGroups } from './content.js'
import { CUSTOMERS, GROUPS } from './people.js'
import {
  activeOf,
  agentRef,
  ask,
  assign,
  close,
  handoverOf,
  handovers,
  hint,
  MAX_CHATS,
  presence,
  staffOf,
} from './store.js'
import { cardView, chatView, colleagues, leftView, queueView, supervisionView } from './views.js'

const me = ({ request }) => userOf(request) ?? refuse(401, 'sign-in-required', '请先登录。')
const found = (item) => item ?? refuse(404, 'not-found', '没有找到')
const handover = ({ params }) => found(handovers.find((h) => h.id === Number(params[0])))
const conversation = ({ params }) => found(talk(params[0]))
const page = (items, query) => {
  const [number, size] = [Number(query.get('page') ?? 0), Number(query.get('size') ?? 20)]
  return { items: items.slice(number * size, (number + 1) * size), total: items.length }
}
const has = (words, ...texts) => texts.some((text) => text?.includes(words))

function desk(exchange) {
  const { id, roles } = me(exchange)
  const chats = activeOf(id).map(chatView)
  const [queue, leftMessages] = [queueView(), leftView()]
  const supervisor = roles.includes('SUPERVISOR')
  return {
    presence: presence.get(id),
    maxChats: MAX_CHATS,
    chats,
    queue,
    leftMessages,
    groups: GROUPS,
    supervisor,
  }
}

function accept(exchange) {
  const [person, wanted] = [me(exchange), handover(exchange)]
  if (wanted.status === 'ACTIVE') refuse(409, 'already-taken', '该会话已被其他客服接入。')
  if (activeOf(person.id).length >= MAX_CHATS) refuse(409, 'at-capacity', '已达到同时接待上限。')
  assign(wanted, person.id, wanted.status === 'LEFT_MESSAGE' ? 'LEFT_MESSAGE' : 'ACCEPTED')
  return chatView(wanted)
}

function transfer(exchange) {
  const [person, given, { agentId, groupId }] = [me(exchange), handover(exchange), exchange.body]
  if (agentId && presence.get(agentId) === 'OFFLINE')
    refuse(409, 'agent-unavailable', '对方已下线，请选择其他同事。')
  if (agentId) return assign(given, agentId, `TRANSFERRED ${person.staffNumber}`, 'TRANSFERRED')
  Object.assign(given, { status: 'WAITING', agentId: undefined, group: GROUPS.find((g) => g.id === groupId) })
  notice(given.t, 'TRANSFERRED', { group: given.group.name })
  change(given.t, { mode: 'WAITING', agent: undefined, group: given.group })
  hint('QUEUE')
}

function step(exchange, inside) {
  const [{ id, realName }, t] = [me(exchange), conversation(exchange)]
  notice(t, inside ? 'SUPERVISOR_JOINED' : 'SUPERVISOR_LEFT', { agent: realName })
  change(t, { supervisor: inside ? { id, name: realName } : undefined })
  hint('CHAT', t.id)
}

function opened(exchange) {
  const t = conversation(exchange)
  const last = found(handoverOf(t) ?? handovers.findLast((h) => h.t === t))
  const mine = last.status === 'ACTIVE' && last.agentId === me(exchange).id
  return { ...(mine && { chat: chatView(last) }), state: t.state, customer: cardView(last) }
}

function messages(exchange) {
  const before = Number(exchange.query.get('before') ?? Infinity)
  const older = conversation(exchange).messages.filter((m) => m.seq < before)
  return { messages: older.slice(-50), hasMore: older.length > 50 }
}

let files = 5000

function upload(exchange) {
  const { name, mediaType, content } = exchange.body
  if (/\.exe$/i.test(name)) refuse(415, 'file-type-refused', '不支持这种类型的文件。')
  const file = { id: ++files, name, mediaType, size: content.length }
  conversation(exchange).files.set(file.id, { ...file, content })
  return file
}

function download(exchange) {
  const file = found(conversation(exchange).files.get(Number(exchange.params[1])))
  exchange.response.writeHead(200, { 'Content-Type': file.mediaType })
  exchange.response.end(file.content)
}

function saveCanned({ body, params }) {
  const id = Number(params[0]) || canned.length + 100
  const at = canned.findIndex((reply) => reply.id === id)
  canned.splice(at < 0 ? canned.length : at, at < 0 ? 0 : 1, { id, ...body })
  return { id, ...body }
}

const removeCanned = ({ params }) =>
  void canned.splice(
    canned.findIndex((reply) => reply.id === Number(params[0])),
    1,
  )

const suggestions = ({ body }) =>
  entries
    .filter(({ question }) => [...question].filter((c) => body.text.includes(c)).length > 4)
    .slice(0, 3)
    .map(({ id, question, html, text, product, module }, i) => ({
      entryId: id,
      question,
      html,
      text,
      product,
      module,
      confidence: 0.93 - i * 0.17,
    }))

function saveGroup({ body, params }) {
  const at = skillGroups.findIndex((group) => group.id === Number(params[0]))
  return (skillGroups[at] = body)
}

const mail = ({ query }) => {
  const [channel, q] = [query.get('channel'), query.get('q') ?? '']
  return page(
    outbox.filter((m) => (!channel || m.channel === channel) && has(q, m.to, m.subject, m.text)),
    query,
  )
}

function setPresence(exchange) {
  presence.set(me(exchange).id, exchange.body.presence)
  hint('PRESENCE')
  return exchange.body
}

/** Somebody new asks for a human, for trying out queue and alerts. */
function newcomer({ query }) {
  const name = query.get('name') ?? '新客户'
  const made = ask({ ...CUSTOMERS.ma, accountId: Date.now(), name }, GROUPS[0], {
    topic: query.get('topic') ?? '新问题',
  })
  if (query.get('agent')) assign(made, Number(query.get('agent')), 'LEAST_LOADED 2/5')
  return agentRef(staffOf(9001))
}

const path = (text) => new RegExp(`^/api/${text.replaceAll(':id', '(\\d+)')}$`)

export const deskRoutes = [
  ['GET', path('desk'), desk],
  ['PUT', path('desk/presence'), setPresence],
  ['POST', path('desk/handovers/:id/accept'), accept],
  ['POST', path('desk/handovers/:id/transfer'), transfer],
  ['POST', path('desk/handovers/:id/close'), (exchange) => close(handover(exchange))],
  ['GET', path('desk/conversations/:id'), opened],
  ['GET', path('desk/conversations/:id/messages'), messages],
  ['POST', path('desk/conversations/:id/files'), upload],
  ['GET', path('desk/conversations/:id/files/:id'), download],
  ['POST', path('desk/conversations/:id/step-in'), (exchange) => step(exchange, true)],
  ['POST', path('desk/conversations/:id/step-out'), (exchange) => step(exchange, false)],
  ['GET', path('desk/colleagues'), () => colleagues()],
  ['GET', path('desk/canned-replies'), () => canned],
  ['POST', path('desk/canned-replies'), saveCanned],
  ['PUT', path('desk/canned-replies/:id'), saveCanned],
  ['DELETE', path('desk/canned-replies/:id'), removeCanned],
  ['GET', path('desk/supervision'), () => supervisionView()],
  ['GET', path('console/skill-groups'), () => skillGroups],
  [
    'GET',
    path('console/skill-groups/candidates'),
    () => colleagues().map(({ id, name }) => ({ agentId: id, name })),
  ],
  ['PUT', path('console/skill-groups/:id'), saveGroup],
  ['GET', path('console/outbox'), mail],
  ['POST', path('bot/suggestions'), suggestions],
  [
    'GET',
    path('knowledge/entries'),
    ({ query }) =>
      page(
        entries.filter((e) => has(query.get('q'), e.question, e.text)),
        query,
      ),
  ],
  [
    'GET',
    path('knowledge/entries/:id'),
    ({ params }) => found(entries.find((e) => e.id === Number(params[0]))),
  ],
  ['GET', /^\/mock\/newcomer$/, newcomer],
]
