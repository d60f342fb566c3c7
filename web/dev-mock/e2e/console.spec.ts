import { type Browser, expect, test } from '@playwright/test'
import AxeBuilder from '@axe-core/playwright'
import { openDesk, STAFF } from './console-support'
import { Chat, unique, watchConsole } from './support'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** A guest in a browser of their own, who has just asked for a human. */
async function customerAsks(browser: Browser, text: string): Promise<Chat> {
  const context = await browser.newContext()
  const chat = new Chat(await context.newPage())
  await chat.page.goto('/home')
  await chat.open()
  await chat.ask(text)
  await chat.askForHuman()
  return chat
}

test('C7 · staff sign in, others are turned away', async ({ page }) => {
  await page.goto('/console/desk')
  await expect(page).toHaveURL(/\/console\/sign-in\?next=/)
  await page.getByLabel('账号').fill(STAFF.agent.login)
  await page.getByLabel('密码').fill(STAFF.agent.password)
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByRole('button', { name: /^我的会话/ })).toBeVisible()
  await page.goto('/console/outbox')
  await expect(page.getByRole('heading', { name: '没有权限' })).toBeVisible()
})

test('C6 · the agent takes the customer from the queue and sees the whole talk', async ({ browser }) => {
  const desk = await openDesk(browser, STAFF.agent, 'BUSY')
  const text = unique('反结账')
  const chat = await customerAsks(browser, text)
  await desk.accept(text)
  await expect(desk.messages.getByText(text)).toBeVisible()
  await desk.say('您好，我看到您和机器人的对话了')
  await expect(chat.window.getByText('您好，我看到您和机器人的对话了')).toBeVisible()
  const answer = unique('谢谢，还是不行')
  await chat.say(answer)
  await expect(desk.messages.getByText(answer)).toHaveCount(1)
  await desk.close()
  await expect(chat.window.getByText('人工服务已结束', { exact: false })).toBeVisible()
})

test('C7 · two agents cannot take one customer', async ({ browser }) => {
  const first = await openDesk(browser, STAFF.agent, 'BUSY')
  const second = await openDesk(browser, STAFF.agent2, 'BUSY')
  const text = unique('凭证断号')
  await customerAsks(browser, text)
  await expect(second.queued(text)).toBeVisible()
  await second.page.route('**/api/desk', (route) => route.abort())
  await first.accept(text)
  await second.queued(text).getByRole('button').click()
  await expect(second.page.getByText('已被其他客服接入', { exact: false })).toBeVisible()
  await second.page.unroute('**/api/desk')
  await first.close()
})

test('C7 · canned replies by shortcut, drafts survive a reload and a change of chat', async ({ browser }) => {
  const desk = await openDesk(browser, STAFF.agent, 'BUSY')
  const shortcut = `t${Date.now().toString(36)}`
  await desk.addCanned(shortcut, '测试用语', '{customer}您好，这里是{agent}')
  const text = unique('报表取数')
  await customerAsks(browser, text)
  await desk.accept(text)
  await desk.input.pressSequentially(`/${shortcut}`)
  await expect(desk.page.getByRole('option')).toHaveCount(1)
  await desk.input.press('Enter')
  await expect(desk.input).toHaveValue(/^访客.*您好，这里是/)
  const draft = await desk.input.inputValue()
  await desk.page.reload()
  await expect(desk.input).toHaveValue(draft)
  await desk.input.press('Enter')
  await expect(desk.messages.getByText(draft)).toBeVisible()
  await expect(desk.input).toHaveValue('')
  await desk.close()
})

test('C8 · pictures and files reach the customer, refused types are told', async ({ browser }) => {
  const desk = await openDesk(browser, STAFF.agent, 'BUSY')
  const text = unique('界面报错')
  const chat = await customerAsks(browser, text)
  await desk.accept(text)
  const picker = desk.page.locator('input[type=file]')
  await picker.setInputFiles({ name: 'step.png', mimeType: 'image/png', buffer: PNG })
  await expect(desk.page.getByRole('button', { name: '移除 step.png' })).toBeVisible()
  await desk.input.press('Enter')
  await expect(chat.window.getByRole('button', { name: '查看图片 step.png' })).toBeVisible()
  await picker.setInputFiles({
    name: 'tool.exe',
    mimeType: 'application/x-msdownload',
    buffer: Buffer.from('MZ'),
  })
  await expect(desk.page.getByText('不支持这种类型的文件')).toBeVisible()
  await desk.close()
})

test('C7 · a talk is transferred to a colleague, who goes on with it', async ({ browser }) => {
  const desk = await openDesk(browser, STAFF.agent, 'BUSY')
  const colleague = await openDesk(browser, STAFF.agent2, 'BUSY')
  const text = unique('固定资产折旧')
  const chat = await customerAsks(browser, text)
  await desk.accept(text)
  await desk.transferTo(colleague.name)
  await colleague.open(text)
  await colleague.say('我来继续处理')
  await expect(chat.window.getByText('我来继续处理')).toBeVisible()
  await colleague.close()
})

test('C7 · a supervisor reads along, steps in and out; both sides see it', async ({ browser }) => {
  const desk = await openDesk(browser, STAFF.agent, 'BUSY')
  const text = unique('年结失败')
  const chat = await customerAsks(browser, text)
  await desk.accept(text)
  const lead = await openDesk(browser, STAFF.lead)
  await lead.page.goto(desk.page.url().replace('/desk/', '/supervision/'))
  await expect(lead.messages.getByText(text)).toBeVisible()
  await expect(lead.input).toBeHidden()
  await lead.page.getByRole('button', { name: '介入', exact: true }).click()
  await lead.say('我是主管，一起看一下')
  await expect(desk.messages.getByText('我是主管，一起看一下')).toBeVisible()
  await expect(chat.window.getByText('我是主管，一起看一下')).toBeVisible()
  await expect(chat.window.getByText(/客服主管.*加入对话/)).toBeVisible()
  await lead.page.getByRole('button', { name: '退出介入' }).click()
  await expect(lead.input).toBeHidden()
  await expect(desk.messages.getByText(/主管.*退出会话/)).toBeVisible()
  await desk.close()
})

test('C8 · a message written without a network is sent once when it is back', async ({ browser }) => {
  const desk = await openDesk(browser, STAFF.agent, 'BUSY')
  const text = unique('库存负数')
  const chat = await customerAsks(browser, text)
  await desk.accept(text)
  await desk.page.context().setOffline(true)
  await desk.page.evaluate(() => window.dispatchEvent(new Event('offline')))
  const written = unique('请稍等')
  await desk.say(written)
  await desk.page.context().setOffline(false)
  await expect(chat.window.getByText(written)).toHaveCount(1, { timeout: 30_000 })
  await expect(desk.messages.getByText(written)).toHaveCount(1)
  await desk.close()
})

test('C7 · the desk is usable by keyboard and screen reader, and complains about nothing', async ({
  browser,
}) => {
  const desk = await openDesk(browser, STAFF.agent, 'BUSY')
  const complaints = watchConsole(desk.page.context())
  const text = unique('键盘操作')
  await customerAsks(browser, text)
  await desk.accept(text)
  await desk.page.keyboard.press('Control+k')
  await expect(desk.page.getByRole('textbox', { name: '搜索知识库' })).toBeFocused()
  const { violations } = await new AxeBuilder({ page: desk.page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  const before = desk.page.url()
  await desk.page.keyboard.press('Alt+ArrowDown')
  await desk.page.keyboard.press('Alt+ArrowUp')
  await expect(desk.page).toHaveURL(before)
  await desk.close()
  expect(complaints).toEqual([])
})

test('O1 · the operator changes the hours of a skill group', async ({ browser }) => {
  const { page } = await openDesk(browser, STAFF.operator)
  await page.goto('/console/skill-groups')
  const from = page.getByRole('textbox', { name: '星期一开始时间' }).first()
  const before = await from.inputValue()
  await from.fill('7:45')
  await from.blur()
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('技能组已保存', { exact: false })).toBeVisible()
  await page.reload()
  await expect(from).toHaveValue('07:45')
  await from.fill('23:59')
  await from.blur()
  await expect(page.getByText('结束时间要晚于开始时间')).toBeVisible()
  await expect(page.getByRole('button', { name: '保存' })).toBeDisabled()
  await from.fill(before)
  await from.blur()
  await page.getByRole('button', { name: '保存' }).click()
})

test('O1 · the operator finds a sent message', async ({ browser }) => {
  const { page } = await openDesk(browser, STAFF.operator)
  await page.goto('/console/outbox')
  await expect(page.getByRole('row')).not.toHaveCount(1)
  await page.getByRole('textbox', { name: '搜索收件人、主题或内容' }).fill('no such message')
  await expect(page.getByText('没有符合条件的短信或邮件')).toBeVisible()
})
