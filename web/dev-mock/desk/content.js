/** Canned replies, knowledge, skill groups and sent messages. */
export const canned = [
  ['hi', '欢迎语', '{customer}您好，我是客服{agent}（工号 {staffNumber}），请问有什么可以帮您？', true],
  ['wait', '请稍等', '好的，我帮您核对一下，请稍等两分钟。', true],
  [
    'fjz',
    '反结账步骤',
    '请用有“反结账”权限的用户登录，打开 总账 → 月末处理 → 结账，选中最后一个已结账的期间，点击“反结账”。',
    true,
  ],
  ['screen', '请发截图', '麻烦把完整的提示界面截图发给我，可以直接粘贴到对话里。', true],
  ['remote', '远程协助', '这个问题需要看一下您的环境，方便的话我们约个时间远程协助。', false],
  ['bye', '结束语', '感谢您的咨询，稍后请对本次服务评分，祝您工作顺利！', true],
].map(([shortcut, title, text, shared], i) => ({ id: i + 1, shortcut, title, text, shared }))

const QUESTIONS = [
  [
    '反结账按钮是灰色的，如何打开？',
    '总账',
    '“允许反结账”参数默认关闭，由系统管理员在总账参数中打开；已归档的期间要先取消归档。',
  ],
  [
    '如何取消会计期间归档？',
    '总账',
    '系统设置 → 会计期间维护，选中期间后点击“取消归档”，需要系统管理员权限。',
  ],
  [
    '跨年后发现上年凭证有错怎么办？',
    '总账',
    '先把新年度的期间反结账，再回到上年最后一个期间修改，或者在新年度做以前年度损益调整。',
  ],
  [
    '凭证断号如何整理？',
    '总账',
    '凭证处理 → 断号整理，选择期间和凭证类型，系统按日期重新编号；已记账的凭证不参与整理。',
  ],
  [
    '合并报表取数公式取不到下级单位的数据',
    '报表',
    '检查下级单位的报表是否已计算并上报，以及公式里的单位范围。',
  ],
  ['固定资产卡片变更后折旧金额不对', '固定资产', '变更当月仍按原值计提，次月起按新值；请核对变更生效期间。'],
]

export const entries = QUESTIONS.map(([question, module, text], i) => ({
  id: i + 1,
  code: `KB-${1001 + i}`,
  question,
  product: 'GS',
  module,
  updated: '2026-09-18T00:00:00Z',
  excerpt: text,
  text,
  html: `<p>${text}</p><ol><li>用有权限的用户登录。</li><li>打开 <strong>${module}</strong>，按上面的位置操作。</li></ol>`,
  versions: ['GS 7.0', 'GS 6.1'],
  related: [
    { entryId: ((i + 1) % QUESTIONS.length) + 1, question: QUESTIONS[(i + 1) % QUESTIONS.length][0] },
  ],
}))

const workdays = [1, 2, 3, 4, 5].flatMap((day) => [
  { day, from: '08:30', to: '12:00' },
  { day, from: '13:30', to: '17:30' },
])

export const skillGroups = [
  {
    id: 1,
    name: '财务产品组',
    description: '总账、报表、固定资产、资金',
    members: [
      { agentId: 9001, name: '王敏' },
      { agentId: 9002, name: '李哲' },
    ],
    hours: workdays,
    alwaysOpen: false,
  },
  {
    id: 2,
    name: '供应链产品组',
    description: '采购、销售、库存、存货核算',
    members: [
      { agentId: 9002, name: '李哲' },
      { agentId: 9003, name: '赵一鸣' },
    ],
    hours: workdays,
    alwaysOpen: false,
  },
  { id: 3, name: '平台与环境组', members: [{ agentId: 9004, name: '孙晓' }], hours: [], alwaysOpen: true },
]

export const outbox = Array.from({ length: 43 }, (_, i) => ({
  id: 43 - i,
  channel: i % 3 === 1 ? 'EMAIL' : 'SMS',
  to: i % 3 === 1 ? `user${i}@example.com` : `199-0000-${1200 + i}`,
  ...(i % 3 === 1 && { subject: '找回密码' }),
  text:
    i % 3 === 1
      ? `您好，您正在找回密码。\n验证码：${482913 - i * 7}，10 分钟内有效。`
      : `【智能客服】验证码 ${604821 - i * 13}，10 分钟内有效，请勿告诉他人。`,
  createdAt: new Date(Date.now() - i * 640_000).toISOString(),
}))
