import { randomUUID } from 'node:crypto'
import { cookie, refuse } from './http.js'
import { moveTalk } from './conversations.js'
import { STAFF } from './desk/people.js'

const CODE = '246810'
const users = [
  {
    id: 1,
    userName: 'demo',
    password: 'Demo-2026-pass',
    realName: '演示用户',
    phone: '19900001234',
    email: 'demo@example.com',
    unitName: '示例制造有限公司',
    department: '财务部',
    position: '会计主管',
    products: ['GS'],
    roles: ['CUSTOMER'],
    level: 'VIP',
  },
  ...STAFF,
]
const sessions = new Map()

export const userOf = (request) => sessions.get(cookie(request, 'ZHIKE_SESSION'))

const view = (user) => {
  if (!user) return { authenticated: false }
  const { password: _secret, ...profile } = user
  return { authenticated: true, profile }
}

function enter({ request, response }, user) {
  const id = randomUUID()
  sessions.set(id, user)
  response.setHeader('Set-Cookie', [`ZHIKE_SESSION=${id}; Path=/; HttpOnly; SameSite=Lax`])
  moveTalk(cookie(request, 'ZHIKE_GUEST'), user)
  return view(user)
}

function checkCode(code) {
  if (code !== CODE) {
    refuse(422, 'wrong-code', '验证码不正确或已过期。', { errors: [{ field: 'code', code: 'wrong-code' }] })
  }
}

function checkPassword(password, field = 'password') {
  if (password.length < 8 || /^\d+$/.test(password)) {
    refuse(422, 'invalid-input', '请检查填写的内容。', { errors: [{ field, code: 'weak-password' }] })
  }
}

function add(fields) {
  const user = { id: users.length + 1, roles: ['CUSTOMER'], level: 'NONE', products: [], ...fields }
  users.push(user)
  return user
}

const taken = (field, value) => value && users.some((user) => user[field] === value)

const PRODUCTS = [
  {
    code: 'GS',
    name: 'GS（集团企业）',
    versions: ['GS 7.0', 'GS 6.1', 'GS 5.2'],
    modules: [
      '总账',
      '报表',
      '固定资产',
      '资金管理',
      '网上报销',
      '应收应付',
      '采购',
      '销售',
      '库存',
      '成本',
      '预算',
      '人力资源',
    ].map((name, i) => ({ code: `M${i}`, name })),
  },
  {
    code: 'PS',
    name: 'PS（成长型企业）',
    versions: ['PS 12.0', 'PS 11.5'],
    modules: ['总账', '报表', '固定资产', '工资', '应收应付', '采购', '销售', '库存', '存货核算'].map(
      (name, i) => ({
        code: `P${i}`,
        name,
      }),
    ),
  },
]

let failures = 0

export const accounts = [
  [
    'GET',
    /^\/api\/session$/,
    ({ request, response }) => {
      if (!cookie(request, 'XSRF-TOKEN')) response.setHeader('Set-Cookie', 'XSRF-TOKEN=mock-token; Path=/')
      return view(userOf(request))
    },
  ],
  [
    'POST',
    /^\/api\/session$/,
    (exchange) => {
      const { login, password } = exchange.body
      const user = users.find(
        (u) => [u.userName, u.phone, u.email].includes(login) && u.password === password,
      )
      if (!user && ++failures > 4) {
        failures = 0
        refuse(429, 'locked-out', '尝试次数过多，请稍后再试。', { retryAfterSeconds: 30 })
      }
      if (!user) refuse(401, 'bad-credentials', '账号或密码不正确。')
      return enter(exchange, user)
    },
  ],
  [
    'DELETE',
    /^\/api\/session$/,
    ({ request, response }) => {
      sessions.delete(cookie(request, 'ZHIKE_SESSION'))
      response.setHeader('Set-Cookie', [
        'ZHIKE_SESSION=; Path=/; Max-Age=0',
        'ZHIKE_GUEST=; Path=/; Max-Age=0',
      ])
    },
  ],
  [
    'POST',
    /^\/api\/verification-codes$/,
    ({ body }) => {
      if (body.purpose === 'REGISTER' && taken('phone', body.to))
        refuse(409, 'phone-taken', '该手机号已注册。')
      return { resendAfterSeconds: 60, expiresInSeconds: 600 }
    },
  ],
  [
    'POST',
    /^\/api\/registrations\/quick$/,
    (exchange) => {
      const { phone, code, password } = exchange.body
      checkCode(code)
      checkPassword(password)
      return enter(exchange, add({ userName: `u${phone.slice(-6)}`, phone, password }))
    },
  ],
  [
    'POST',
    /^\/api\/registrations$/,
    (exchange) => {
      const { code, ...fields } = exchange.body
      checkCode(code)
      checkPassword(fields.password)
      for (const [field, slug] of [
        ['userName', 'user-name-taken'],
        ['phone', 'phone-taken'],
        ['email', 'email-taken'],
      ]) {
        if (taken(field, fields[field])) refuse(409, slug, '已被使用。')
      }
      return enter(exchange, add(fields))
    },
  ],
  [
    'POST',
    /^\/api\/recovery$/,
    ({ body }) => {
      checkCode(body.code)
      checkPassword(body.newPassword, 'newPassword')
    },
  ],
  [
    'POST',
    /^\/api\/account\/password$/,
    ({ request, body }) => {
      const user = userOf(request)
      if (body.code) checkCode(body.code)
      else if (body.currentPassword !== user?.password) {
        refuse(422, 'wrong-password', '当前密码不正确。', {
          errors: [{ field: 'currentPassword', code: 'wrong-password' }],
        })
      }
      checkPassword(body.newPassword, 'newPassword')
      user.password = body.newPassword
    },
  ],
  ['GET', /^\/api\/products$/, () => PRODUCTS],
  ['GET', /^\/api\/brand$/, () => ({ siteName: '浪潮云 ERP 智能客服', hotline: '400-658-6000' })],
]
