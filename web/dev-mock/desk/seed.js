import { append } from '../conversations.js'
import { answerTo } from '../robot.js'
import { CUSTOMERS, GROUPS } from './people.js'
import { ago, ask, assign, handovers } from './store.js'

const said = (seconds, text) => ({ sender: { kind: 'CUSTOMER' }, text, sentAt: ago(seconds) })
const robot = (seconds, question) => ({
  sender: { kind: 'ROBOT', name: '智能客服' },
  kind: 'ANSWER',
  text: answerTo(question).title ?? '',
  answer: answerTo(question),
  sentAt: ago(seconds),
})
const agent = (seconds, text) => ({
  sender: { kind: 'AGENT', id: 9001, name: '王敏', staffNumber: '80001' },
  text,
  sentAt: ago(seconds),
})
const [finance, supply, platform] = GROUPS
const { liu, he, guest, zhou, wu, zheng, ma, gao } = CUSTOMERS

/** A long history before the talk of today, to scroll up through. */
const history = Array.from({ length: 70 }, (_, i) =>
  i % 2
    ? robot(200_000 - i * 60, '反结账')
    : said(200_000 - i * 60, `历史问题 ${i / 2 + 1}：凭证编号如何重新排列？`),
)

export function seed() {
  const first = ask(liu, finance, {
    topic: '跨年误结账',
    queuedAt: ago(420),
    said: [
      ...history,
      said(480, '你好，12 月还没做凭证就误结账跨年了怎么办？'),
      robot(478, '反结账'),
      said(440, '按步骤做了，反结账按钮是灰色的'),
    ],
  })
  assign(first, 9001, 'LEAST_LOADED 1/5', 'ASSIGNED', ago(390))
  append(
    first.t,
    agent(
      370,
      '刘主管您好，我是财务产品组王敏。按钮灰色一般是“允许反结账”参数没有打开，请看一下 系统设置 → 总账参数。',
    ),
  )
  append(first.t, said(150, '看到了，这个参数是关着的，我打开试试'))
  append(first.t, said(45, '还是不行，提示“会计期间已归档”，请问怎么取消归档？'))

  const second = ask(he, finance, {
    topic: '合并报表取数',
    queuedAt: ago(300),
    said: [said(320, '合并报表取数公式为什么取不到下级单位的数据')],
  })
  assign(second, 9001, 'PREVIOUS_AGENT', 'ASSIGNED', ago(240))
  append(second.t, agent(200, '何工您好，麻烦把取数公式截图发给我看一下。'))

  const third = ask(guest, platform, { queuedAt: ago(260), said: [said(265, '客户端打不开，提示缺少控件')] })
  assign(third, 9001, 'TRANSFERRED 80002', 'TRANSFERRED', ago(205))

  const other = ask(zhou, supply, {
    topic: '库存盘点差异',
    queuedAt: ago(900),
    said: [said(905, '盘点单审核后库存数量没变')],
  })
  assign(other, 9002, 'ACCEPTED', 'ASSIGNED', ago(840))
  append(other.t, {
    ...agent(700, '周女士您好，请问盘点单的仓库选的是哪一个？'),
    sender: { kind: 'AGENT', id: 9002, name: '李哲', staffNumber: '80002' },
  })

  ask(wu, finance, {
    topic: '凭证断号',
    queuedAt: ago(95),
    said: [said(100, '凭证断号怎么整理，月底要结账了比较急')],
  })
  const back = ask(zheng, finance, { queuedAt: ago(215), said: [said(220, '固定资产卡片变更后折旧不对')] })
  back.returned = true
  ask(ma, supply, { topic: '采购入库暂估', queuedAt: ago(20), said: [said(25, '暂估入库的单据怎么冲回')] })
  ask(gao, finance, {
    status: 'LEFT_MESSAGE',
    queuedAt: ago(50_000),
    said: [said(50_100, '年结的时候断电了')],
    left: '昨晚做年结时服务器断电，现在登录提示账套正在结账，请上班后尽快联系我处理。',
  })
  for (const { t } of handovers) backdate(t)
}

/** Notices were written just now; they belong to the time of what was said before them. Staff has read its own talks. */
function backdate(t) {
  t.messages.forEach((message, i) => {
    if (message.kind === 'NOTICE') message.sentAt = t.messages[i - 1]?.sentAt ?? message.sentAt
  })
  const answered = t.messages.findLast((m) => m.sender.kind === 'AGENT' || m.kind === 'NOTICE')
  t.state.staffReadSeq = answered.seq
  t.state.customerReadSeq = t.messages.findLast((m) => m.sender.kind === 'CUSTOMER').seq
}
