import { randomUUID } from 'node:crypto'
import { userOf } from './accounts.js'
import { availability, change, isOpen, leave, notice, queue, setOpen, talk, talkOf } from './conversations.js'
import { deskLeft, deskTakes } from './desk/store.js'
import { cookie, refuse } from './http.js'

let files = 0

function own({ request, params }) {
  const found = talk(params[0])
  const owner = userOf(request) ?? cookie(request, 'ZHIKE_GUEST')
  if (!found || found.owner !== owner) refuse(404, 'not-found', '没有找到')
  return found
}

export const chat = [
  [
    'POST',
    /^\/api\/chat\/conversation$/,
    ({ request, response }) => {
      const user = userOf(request)
      const guest = cookie(request, 'ZHIKE_GUEST') ?? randomUUID()
      if (!user) response.setHeader('Set-Cookie', `ZHIKE_GUEST=${guest}; Path=/; HttpOnly; SameSite=Lax`)
      const t = talkOf(user ?? guest)
      return {
        id: t.id,
        state: t.state,
        availability: availability(),
        robotName: '智能客服',
        maxTextLength: 4000,
        maxFileBytes: 20971520,
        signedIn: Boolean(user),
      }
    },
  ],
  ['GET', /^\/api\/chat\/availability$/, () => availability()],
  [
    'GET',
    /^\/api\/chat\/conversations\/(\d+)\/messages$/,
    (exchange) => {
      const before = Number(exchange.query.get('before') ?? Infinity)
      const limit = Number(exchange.query.get('limit') ?? 50)
      const older = own(exchange).messages.filter((m) => m.seq < before)
      return { messages: older.slice(-limit), hasMore: older.length > limit }
    },
  ],
  [
    'POST',
    /^\/api\/chat\/conversations\/(\d+)\/files$/,
    (exchange) => {
      const { name, mediaType, content } = exchange.body
      if (/\.exe$/i.test(name)) refuse(415, 'file-type-refused', '不支持这种类型的文件。')
      const file = { id: ++files, name, mediaType, size: content.length }
      own(exchange).files.set(file.id, { ...file, content })
      return file
    },
  ],
  [
    'GET',
    /^\/api\/chat\/conversations\/(\d+)\/files\/(\d+)$/,
    (exchange) => {
      const file = own(exchange).files.get(Number(exchange.params[1]))
      if (!file) refuse(404, 'not-found', '没有找到')
      exchange.response.writeHead(200, { 'Content-Type': file.mediaType })
      exchange.response.end(file.content)
    },
  ],
  [
    'POST',
    /^\/api\/chat\/conversations\/(\d+)\/handover$/,
    (exchange) => {
      const t = own(exchange)
      const { opensAt } = availability()
      if (!isOpen()) refuse(409, 'out-of-hours', '现在不是服务时间。', { opensAt })
      if (!deskTakes(t, userOf(exchange.request), exchange.body?.topic)) queue(t)
      return t.state
    },
  ],
  [
    'DELETE',
    /^\/api\/chat\/conversations\/(\d+)\/handover$/,
    (exchange) => {
      const t = own(exchange)
      if (!deskLeft(t)) leave(t)
      return t.state
    },
  ],
  [
    'POST',
    /^\/api\/chat\/conversations\/(\d+)\/left-message$/,
    (exchange) => {
      const t = own(exchange)
      notice(t, 'LEFT_MESSAGE', { opensAt: availability().opensAt ?? '' })
      change(t, { mode: 'LEFT_MESSAGE' })
      return t.state
    },
  ],
  [
    'POST',
    /^\/api\/chat\/conversations\/(\d+)\/ratings$/,
    (exchange) => {
      const t = own(exchange)
      notice(t, 'RATED', { score: String(exchange.body.score) })
      change(t, { rateable: undefined })
    },
  ],
  [
    'POST',
    /^\/api\/chat\/conversations\/(\d+)\/answers\/(\d+)\/feedback$/,
    (exchange) => {
      const message = own(exchange).messages.find((m) => m.seq === Number(exchange.params[1]))
      message.answer.feedback = exchange.body.helpful ? 'UP' : 'DOWN'
    },
  ],
  ['GET', /^\/mock\/hours$/, ({ query }) => ({ open: setOpen(query.get('open') === 'true') })],
]
