import { openChat, PNG } from './chat'
import { openDesk } from './desk'
import { expect, test } from './fixtures'

test('C6 C7 C8 · customer and agent talk: queue, typing, read state, picture, close, rating', async ({
  people,
}) => {
  const desk = await openDesk(people, 'agent', '就绪')
  const chat = await openChat(await people.signIn('vip'))
  await chat.say('月末结账时提示还有凭证未记账')
  await chat.askForHuman()
  await expect(chat.window.getByText(/为您服务/).first()).toBeVisible()

  await desk.page.getByRole('main').getByRole('button', { name: /王/ }).first().click()
  await expect(desk.messages.getByText('月末结账时提示还有凭证未记账').first()).toBeVisible()
  await desk.input.pressSequentially('您好，请先查看未记账凭证')
  await expect(chat.window.getByText(/正在输入/)).toBeVisible()
  await desk.input.press('Enter')
  await expect(chat.window.getByText('您好，请先查看未记账凭证')).toBeVisible()

  await chat.say('好的，已经处理')
  await expect(desk.messages.getByText('好的，已经处理')).toBeVisible()
  await expect(chat.window.getByText('已读').last()).toBeVisible()

  const picture = { name: '截图.png', mimeType: 'image/png', buffer: PNG }
  await chat.window.locator('input[type=file]').setInputFiles(picture)
  await chat.window.getByRole('button', { name: '发送', exact: true }).click()
  await expect(desk.page.getByRole('button', { name: /查看图片/ }).first()).toBeVisible()

  await desk.close()
  await expect(chat.window.getByText(/人工服务已结束/).last()).toBeVisible()
  await chat.window.getByRole('radio', { name: /5 分/ }).click({ force: true })
  await chat.window.getByRole('button', { name: '提交评价' }).click()
  await expect(chat.window.getByText(/已评价：5 分/)).toBeVisible()
})

test('C6 C7 · VIP first, live position; a supervisor watches, steps in and out', async ({ people }) => {
  const first = await openChat(await people.guest())
  await first.askForHuman()
  await expect(first.window.getByText('您排在第 1 位')).toBeVisible()

  const second = await openChat(await people.signIn('vip'))
  await second.askForHuman()
  await expect(second.window.getByText('您排在第 1 位')).toBeVisible()
  await expect(first.window.getByText('您排在第 2 位')).toBeVisible()

  const desk = await openDesk(people, 'agent2')
  await desk.page.getByRole('button', { name: /^接入 王/ }).click()
  await expect(second.window.getByText(/为您服务/).first()).toBeVisible()
  await expect(first.window.getByText('您排在第 1 位')).toBeVisible()

  const lead = await openDesk(people, 'supervisor')
  await lead.page.goto('/console/supervision')
  await lead.page.getByRole('button', { name: /王芳/ }).first().click()
  await expect(lead.input).toBeHidden()
  await lead.page.getByRole('button', { name: '介入', exact: true }).click()
  await expect(second.window.getByText(/主管.*加入对话/)).toBeVisible()
  await lead.say('我是主管，这个问题我来协助')
  await expect(second.window.getByText('我是主管，这个问题我来协助').last()).toBeVisible()
  await expect(desk.messages.getByText('我是主管，这个问题我来协助').last()).toBeVisible()
  await lead.page.getByRole('button', { name: '退出介入' }).click()
  await expect(lead.input).toBeHidden()
  await expect(desk.messages.getByText(/主管.*退出会话/)).toBeVisible()

  await first.window.getByRole('button', { name: '退出排队' }).click()
  await expect(first.window.getByText(/已退出排队/)).toBeVisible()
  await second.window.getByRole('button', { name: '结束人工服务' }).click()
  await second.window.getByRole('button', { name: '结束', exact: true }).click()
  await expect(second.window.getByText(/人工服务已结束/).last()).toBeVisible()
})
