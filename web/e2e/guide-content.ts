import type { Page } from '@playwright/test'
import { Api } from './api'
import type { People, Person } from './people'
import { answerQuestion, askQuestion, type Question } from './tickets'

/** What stands on the pages of the guide's pictures; the people and their firms are fictitious. */
interface Sample {
  by: Person
  title: string
  question: Question
  answer?: string
  then?: 'ANSWERED' | 'SOLVED'
}

const SAMPLES: Sample[] = [
  {
    by: 'customer',
    title: '月末结账提示损益类科目还有余额',
    question: {
      body: '10 月结账时提示“损益类科目有余额，不能结账”，但损益结转凭证已经做过了。',
      version: 'GS 7.0',
      isPublic: true,
    },
    answer: '结转之后又补录了 2 张费用凭证。请在**总账/期末处理/期间损益结转**里再结转一次，然后结账。',
    then: 'SOLVED',
  },
  {
    by: 'customer',
    title: '固定资产计提折旧后总账没有生成凭证',
    question: {
      body: '折旧清单里金额都对，总账里查不到折旧凭证。',
      module: 'fixed-asset',
      isPublic: true,
    },
    answer: '折旧清单需要先“生成凭证”。请打开折旧清单，选择本月，点**生成凭证**。',
    then: 'SOLVED',
  },
  {
    by: 'tad',
    title: '结账后发现凭证摘要写错了怎么改',
    question: { body: '本月已经结账，需要改一张凭证的摘要。', version: 'GS 6.1', isPublic: true },
    answer: '先反结账，再取消记账和审核，修改后重新审核、记账、结账。',
    then: 'SOLVED',
  },
  {
    by: 'vip',
    title: '期末调汇时找不到美元汇率',
    question: { body: '期末调汇第二步，币种列表里没有美元。', isPublic: true },
    answer: '请先在**基础设置/汇率维护**里录入本月的期末汇率。',
    then: 'SOLVED',
  },
  {
    by: 'customer',
    title: '批量打印凭证时最后一页没有合计',
    question: { body: '一次打印 50 张以上时，最后一页缺少合计行。', version: 'GS 6.1', isPublic: true },
  },
  {
    by: 'tad',
    title: '工资发放后个人所得税合计差 0.01 元',
    question: {
      body: '按人计算的税额相加，与发放表的合计差 1 分钱。',
      module: 'payroll',
      category: 'DATA',
      urgency: 'CRITICAL',
    },
  },
  {
    by: 'customer',
    title: '往来核销后余额表和明细账不一致',
    question: {
      body: '核销以后，余额表里 2 家供应商的余额与明细账不同。',
      module: 'receivable-payable',
      category: 'DATA',
      urgency: 'URGENT',
      isPublic: true,
    },
  },
  {
    by: 'vip',
    title: '能不能把报账单的附件批量下载',
    question: {
      body: '审计需要今年全部差旅报账单的附件。',
      module: 'expense',
      category: 'REQUIREMENT',
    },
  },
  {
    by: 'tad',
    title: '新服务器上安装后授权识别不到',
    question: {
      body: '换了服务器，授权文件已经导入，登录时仍提示没有授权。',
      module: 'install',
      category: 'INSTALLATION',
    },
  },
  {
    by: 'vip',
    title: '升级到 GS 7.0 后利润表取数为零',
    question: {
      body: '昨晚升级后，**利润表**本期金额全部为 0，资产负债表正常。\n\n1. 重新计算过两次\n2. 换了客户端也一样',
      module: 'report',
      category: 'PROGRAM',
      urgency: 'URGENT',
      isPublic: true,
    },
    answer: '请在报表格式里检查“会计期间”参数，升级后需要重新选择一次。选好后点**重新计算**。',
    then: 'ANSWERED',
  },
]

/** Asks and answers them once; whoever signs in for it leaves no open page. */
export async function askSamples(people: People): Promise<Record<string, number>> {
  const agent = await people.signIn('agent')
  const ids: Record<string, number> = {}
  for (const { by, title, question, answer, then } of SAMPLES) {
    const asker = await people.signIn(by)
    const asked = await mine(asker, title)
    ids[title] = asked ?? (await askQuestion(asker, title, question))
    if (asked === undefined && answer) await answerQuestion(agent, ids[title], then ?? 'ANSWERED', answer)
    await asker.close()
  }
  await agent.close()
  await readSome(people, Object.values(ids).slice(0, 4))
  return ids
}

/** So that the lists show reads. */
async function readSome(people: People, ids: number[]): Promise<void> {
  for (const person of ['customer', 'tad'] as const) {
    const reader = await people.signIn(person)
    for (const id of ids) await new Api(reader.request).attempt('get', `/api/tickets/${id}`)
    await reader.close()
  }
}

async function mine(page: Page, title: string): Promise<number | undefined> {
  const query = new URLSearchParams({ channel: 'QUESTION', list: 'MINE', size: '50' })
  const { items } = await new Api(page.request).get<{ items: { id: number; title: string }[] }>(
    `/api/tickets?${query}`,
  )
  return items.find((row) => row.title === title)?.id
}

/** An appointment in the n-th free slot; its id. */
export async function bookSample(page: Page, title: string, n: number, module: string): Promise<number> {
  const api = new Api(page.request)
  type Day = { slots: { startsAt: string; free: number }[] }
  const days = await api.get<Day[]>('/api/appointments/slots?product=GS')
  const startsAt = days.flatMap(({ slots }) => slots).filter(({ free }) => free > 0)[n]?.startsAt
  const made = (await api.send('post', '/api/appointments', {
    key: crypto.randomUUID(),
    unitName: '云岭装备制造有限公司',
    contactName: '王芳',
    contactPhone: '19900000102',
    product: 'GS',
    module,
    title,
    description: '希望工程师电话指导操作，届时财务部两位同事在场。',
    startsAt,
  })) as { id: number }
  return made.id
}

/** As an agent: what is done with an appointment. */
export async function handleAppointment(
  page: Page,
  id: number,
  ...acts: ('take' | 'complete')[]
): Promise<void> {
  const api = new Api(page.request)
  for (const act of acts) {
    const { version } = await api.get<{ version: number }>(`/api/desk/appointments/${id}`)
    const words = act === 'complete' ? { result: '已电话指导完成结账，报表核对无误。' } : {}
    await api.send('post', `/api/desk/appointments/${id}/${act}`, { version, ...words })
  }
}
