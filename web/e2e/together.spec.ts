import type { Locator, Page } from '@playwright/test'
import { expect, test, type People } from './fixtures'

/** The customer's chat window on any page of the portal. */
async function openChat(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /打开智能客服/ }).click()
  const chat = page.getByRole('dialog', { name: '智能客服对话窗口' })
  await expect(chat).toBeVisible()
  return chat
}

async function say(talk: Locator, text: string): Promise<void> {
  const box = talk.getByRole('textbox').last()
  await box.fill(text)
  await box.press('Enter')
}

async function setPresence(console: Page, presence: '就绪' | '忙碌' | '离开' | '下线'): Promise<void> {
  await console.getByRole('button', { name: /我的状态/ }).click()
  await console.getByRole('menuitemradio', { name: new RegExp(presence) }).click()
  await expect(console.getByRole('button', { name: new RegExp(`我的状态：${presence}`) })).toBeVisible()
}

async function agentDesk(people: People, person: 'agent' | 'agent2' | 'supervisor'): Promise<Page> {
  const page = await people.signIn(person)
  await page.goto('/console/')
  await expect(page.getByRole('button', { name: /我的状态/ })).toBeVisible()
  return page
}

test('C1 C2 · a guest asks the robot on the home page; the talk survives a reload and a second tab', async ({
  people,
}) => {
  const page = await people.guest()
  await page.goto('/home')
  const chat = await openChat(page)
  await say(chat, '已经记账的凭证怎么反记账')
  await expect(chat.getByText('已经记账的凭证怎么反记账', { exact: true })).toBeVisible()
  await expect(chat.getByText(/反记账】/).first()).toBeVisible()

  await page.reload()
  const again = page.getByRole('dialog', { name: '智能客服对话窗口' })
  if (!(await again.isVisible())) await openChat(page)
  await expect(again.getByText('已经记账的凭证怎么反记账', { exact: true })).toHaveCount(1)

  const tab = await page.context().newPage()
  await tab.goto('/help')
  const other = tab.getByRole('dialog', { name: '智能客服对话窗口' })
  if (!(await other.isVisible())) await openChat(tab)
  await say(other, '谢谢你')
  await expect(again.getByText('谢谢你', { exact: true })).toHaveCount(1)
})

test('C2 C3 · small talk is answered, nonsense is refused honestly with the way to a human', async ({
  people,
}) => {
  const page = await people.guest()
  await page.goto('/home')
  const chat = await openChat(page)
  await say(chat, '你好')
  await expect(chat.getByText(/您好|你好呀|很高兴/).last()).toBeVisible()
  await say(chat, '帮我写一段量子力学的论文摘要')
  await expect(chat.getByText(/还没有把握回答/)).toBeVisible()
  await expect(chat.getByRole('button', { name: '转人工' }).first()).toBeVisible()
})

test('C6 C7 C8 · customer and agent talk: queue, typing, read state, picture, close, rating', async ({
  people,
}) => {
  const agent = await agentDesk(people, 'agent')
  await setPresence(agent, '就绪')

  const customer = await people.signIn('vip')
  await customer.goto('/home')
  const chat = await openChat(customer)
  await say(chat, '月末结账时提示还有凭证未记账')
  await chat.getByRole('button', { name: '转人工' }).first().click()
  await expect(chat.getByText(/为您服务/).first()).toBeVisible()

  const desk = agent.getByRole('main')
  await desk.getByRole('button', { name: /王/ }).first().click()
  await expect(desk.getByText('月末结账时提示还有凭证未记账').first()).toBeVisible()
  const reply = agent.getByRole('textbox', { name: /^回复/ })
  await reply.pressSequentially('您好，请先查看未记账凭证')
  await expect(chat.getByText(/正在输入/)).toBeVisible()
  await reply.press('Enter')
  await expect(chat.getByText('您好，请先查看未记账凭证')).toBeVisible()

  await say(chat, '好的，已经处理')
  await expect(agent.getByText('好的，已经处理').first()).toBeVisible()
  await expect(chat.getByText('已读').last()).toBeVisible()

  await chat.locator('input[type=file]').setInputFiles({
    name: '截图.png',
    mimeType: 'image/png',
    buffer: Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEklEQVR4nGNgYPiPFQ0tCQYGADIGP8FhpdJmAAAAAElFTkSuQmCC',
      'base64',
    ),
  })
  await chat.getByRole('button', { name: '发送', exact: true }).click()
  await expect(agent.getByRole('button', { name: /查看图片/ }).first()).toBeVisible()

  await agent.getByRole('button', { name: '结束会话' }).click()
  await agent
    .getByRole('dialog')
    .getByRole('button', { name: /结束会话|确定/ })
    .click()
  await expect(chat.getByText(/人工服务已结束/).last()).toBeVisible()
  await chat.getByRole('radio', { name: /5 分/ }).click({ force: true })
  await chat.getByRole('button', { name: '提交评价' }).click()
  await expect(chat.getByText(/已评价：5 分/)).toBeVisible()
  await setPresence(agent, '下线')
})

test('C6 C7 · VIP first, live position; a supervisor watches and steps in', async ({ people }) => {
  const guest = await people.guest()
  await guest.goto('/home')
  const first = await openChat(guest)
  await first.getByRole('button', { name: '转人工' }).first().click()
  await expect(first.getByText('您排在第 1 位')).toBeVisible()

  const vip = await people.signIn('vip')
  await vip.goto('/home')
  const second = await openChat(vip)
  await second.getByRole('button', { name: '转人工' }).first().click()
  await expect(second.getByText('您排在第 1 位')).toBeVisible()
  await expect(first.getByText('您排在第 2 位')).toBeVisible()

  const agent = await agentDesk(people, 'agent2')
  await agent.getByRole('button', { name: /^接入 王/ }).click()
  await expect(second.getByText(/为您服务/).first()).toBeVisible()
  await expect(first.getByText('您排在第 1 位')).toBeVisible()

  const supervisor = await agentDesk(people, 'supervisor')
  await supervisor.goto('/console/supervision')
  await supervisor.getByRole('button', { name: /王芳/ }).first().click()
  await supervisor.getByRole('button', { name: '介入', exact: true }).click()
  await expect(second.getByText(/主管.*加入对话/)).toBeVisible()
  const box = supervisor.getByRole('textbox', { name: /^回复/ })
  await box.fill('我是主管，这个问题我来协助')
  await box.press('Enter')
  await expect(second.getByText('我是主管，这个问题我来协助')).toBeVisible()
  await expect(agent.getByText('我是主管，这个问题我来协助').first()).toBeVisible()

  await first.getByRole('button', { name: '退出排队' }).click()
  await expect(first.getByText(/已退出排队/)).toBeVisible()
  await second.getByRole('button', { name: '结束人工服务' }).click()
  await second.getByRole('button', { name: '结束', exact: true }).click()
  await expect(second.getByText(/人工服务已结束/).last()).toBeVisible()
})

test('C8 · what is written without network is kept and sent once when it is back', async ({ people }) => {
  const page = await people.guest()
  await page.goto('/home')
  const chat = await openChat(page)
  await say(chat, '你好')
  await expect(chat.getByText('你好', { exact: true })).toHaveCount(1)
  await page.context().setOffline(true)
  await say(chat, '断网时写的一句话')
  await page.context().setOffline(false)
  await expect(chat.getByText('断网时写的一句话', { exact: true })).toHaveCount(1)
  await page.reload()
  const again = page.getByRole('dialog', { name: '智能客服对话窗口' })
  if (!(await again.isVisible())) await openChat(page)
  await expect(again.getByText('断网时写的一句话', { exact: true })).toHaveCount(1)
})
