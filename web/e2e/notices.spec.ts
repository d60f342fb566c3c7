import AxeBuilder from '@axe-core/playwright'
import { Api } from './api'
import { expect, test, unique } from './fixtures'
import { enter } from './newcomers'
import { answerQuestion, askQuestion } from './tickets'

test('A11 · who wants no mails of answers finds them in the live list, and gets mails again when they want', async ({
  people,
  newcomer,
  openAs,
  operator,
}) => {
  const person = await newcomer()
  const page = await enter(people, person)
  const mails = async () => {
    const query = new URLSearchParams({ q: person.email, channel: 'EMAIL' })
    const { items } = await operator.get<{ items: { text: string }[] }>(`/api/console/outbox?${query}`)
    return items.map(({ text }) => text)
  }
  await page.goto('/account/messages')
  await page.getByRole('link', { name: '通知设置' }).last().click()
  const wanted = page.getByRole('switch', { name: '我的提问：邮件' })
  await expect(wanted).toBeChecked()
  await wanted.focus()
  await page.keyboard.press('Space')
  await expect(page.getByText('已保存')).toBeVisible()
  await page.reload()
  await expect(wanted).not.toBeChecked()

  const quiet = unique('不要邮件')
  const loud = unique('要邮件')
  const first = await askQuestion(page, quiet)
  const second = await askQuestion(page, loud)
  await page.goto('/account/messages')
  const list = page.getByRole('region', { name: '通知', exact: true })
  await expect(list.getByText('还没有通知')).toBeVisible()
  const agent = await openAs('agent')
  await answerQuestion(agent, first, 'ANSWERED')
  const row = list.getByRole('listitem').filter({ hasText: quiet })
  await expect(row).toContainText('未读')
  await row.getByRole('link', { name: quiet }).click()
  await expect(page.getByRole('heading', { name: quiet })).toBeVisible()

  await page.goto('/account/notices')
  await wanted.press('Space')
  await expect(page.getByText('已保存')).toBeVisible()
  await answerQuestion(agent, second, 'ANSWERED')
  await expect.poll(mails).toHaveLength(1)
  expect((await mails())[0]).toContain(loud)

  await page.goto('/account/messages')
  await expect(row).not.toContainText('未读')
  await list.getByRole('button', { name: '全部标为已读' }).click()
  await expect(list.getByText('未读', { exact: true })).toHaveCount(0)
  await list.getByText('只看未读').click()
  await expect(list.getByText('没有未读的通知')).toBeVisible()
})

test('A11 · the console’s bell shows at once what a colleague assigned, and a click opens it', async ({
  people,
  newcomer,
  openAs,
}) => {
  const asker = await enter(people, await newcomer())
  const title = unique('派给同事')
  const id = await askQuestion(asker, title)
  const page = await openAs('agent2', '/console/tickets')
  const profile = await new Api(page.request).get<{ profile: { id: number } }>('/api/session')
  const supervisor = await openAs('supervisor')
  await new Api(supervisor.request).send('put', `/api/desk/tickets/${id}/assignee`, {
    from: null,
    to: profile.profile.id,
  })
  const bell = page.getByRole('button', { name: /^通知，\d+ 条未读$/ })
  await bell.focus()
  await page.keyboard.press('Enter')
  const list = page.getByRole('dialog', { name: '通知' })
  const row = list.getByRole('listitem').filter({ hasText: title })
  await expect(row).toContainText('分派给我')
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 860 })
    const { violations } = await new AxeBuilder({ page }).include('.el-drawer').analyze()
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
  }
  await row.getByRole('link', { name: title }).click()
  await expect(page).toHaveURL(`/console/tickets/${id}`)
  await expect(list).toBeHidden()
  await page.goto('/console/notice-settings')
  await expect(page.getByRole('switch', { name: '我的工作：邮件' })).toBeChecked()
  await expect(page.getByRole('switch', { name: '服务预约：短信' })).toHaveCount(0)
})
