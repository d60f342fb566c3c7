const entry = (entryId, question) => ({ entryId, question })

const REVERSE_CLOSING = {
  outcome: 'ANSWERED',
  entryId: 11,
  title: '如何反结账？',
  html:
    '<p>反结账按<strong>从后往前</strong>的顺序，一次退回一个会计期间：</p>' +
    '<ol><li>用有「反结账」权限的用户登录，打开 <strong>总账 → 月末处理 → 结账</strong>。</li>' +
    '<li>选中最后一个已结账的期间，点击<strong>反结账</strong>，输入原因。</li>' +
    '<li>其他子系统（固定资产、工资）要先反结账。</li></ol>' +
    '<p>相关参数：</p><table><thead><tr><th>参数</th><th>位置</th><th>说明</th></tr></thead>' +
    '<tbody><tr><td>允许反结账</td><td>系统设置 → 总账参数</td><td>默认关闭</td></tr>' +
    '<tr><td>保留期间</td><td>系统设置 → 会计期间维护</td><td>只能退回未归档的期间</td></tr></tbody></table>' +
    '<p>详见 <a href="/help">帮助</a>。</p>',
  product: 'GS',
  module: '总账',
  updated: '2026-09-18T00:00:00Z',
  sources: [
    { kind: 'ENTRY', id: 11, title: '如何反结账？', place: 'GS · 总账', updated: '2026-09-18', link: '/knowledge/11' },
  ],
  pages: [{ title: '总账 → 月末处理 → 结账', url: 'https://erp.example.com/open?menu=gl' }],
  suggestions: [],
  related: [entry(12, '跨年后发现上年凭证有错怎么办？'), entry(13, '反结账按钮是灰色的')],
  offerHuman: false,
  confidence: 0.93,
}

const DID_YOU_MEAN = {
  outcome: 'DID_YOU_MEAN',
  suggestions: [
    entry(11, '如何反结账？'),
    entry(14, '结账时提示有未记账凭证'),
    entry(15, '年结以后如何重新打开期间？'),
  ],
  related: [],
  offerHuman: true,
  confidence: 0.48,
}

const REFUSED = { outcome: 'REFUSED', suggestions: [], related: [], offerHuman: true, confidence: 0.1 }

const SMALL_TALK = {
  outcome: 'SMALL_TALK',
  html: '<p>您好！我是智能客服，7×24 小时在线。请直接描述您遇到的问题，例如「反结账」。</p>',
  suggestions: [],
  related: [],
  offerHuman: false,
}

const PLAIN = { sources: [], pages: [], choices: [] }

const CLARIFY = {
  outcome: 'CLARIFY',
  html: '<p>请问您用的是哪个产品？</p>',
  suggestions: [],
  related: [],
  offerHuman: false,
  choices: [
    { text: 'GS', detail: 'GS 系统管理员的密码忘了怎么办？' },
    { text: 'PS', detail: 'PS 的账套主管密码忘了怎么办？' },
  ],
}

export const answerTo = (text, entryId) => ({ ...PLAIN, ...outcomeOf(text, entryId) })

function outcomeOf(text, entryId) {
  if (/管理员密码/.test(text)) return { ...CLARIFY }
  if (entryId || /反结账/.test(text)) return { ...REVERSE_CLOSING }
  if (/结账/.test(text)) return { ...DID_YOU_MEAN }
  if (/你好|您好|hello/i.test(text)) return { ...SMALL_TALK }
  return { ...REFUSED }
}
