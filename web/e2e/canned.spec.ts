import type { Page } from '@playwright/test'
import { Api } from './api'
import { openChat } from './chat'
import { openDesk } from './desk'
import { expect, test, unique } from './fixtures'
import { askQuestion } from './tickets'

const CANNED = '/console/canned-replies'
const entry = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title })

async function write(page: Page, title: string, shortcut: string, text: string): Promise<void> {
  await page.goto(CANNED)
  await page.getByRole('button', { name: '新建快捷回复' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('textbox', { name: '快捷码' }).fill(shortcut)
  await form.getByRole('textbox', { name: '标题' }).fill(title)
  await form.getByRole('textbox', { name: '内容' }).fill(text)
  await form.getByRole('button', { name: '保存' }).click()
  await expect(entry(page, title)).toContainText('仅自己')
}

test('C7 S8 · an agent’s own canned reply is used for a question and in a chat with its blanks filled in', async ({
  openAs,
  people,
}) => {
  const [title, shortcut] = [unique('请重新登录'), `dl${Date.now().toString(36)}`]
  const customer = await openAs('vip')
  const id = await askQuestion(customer, unique('登录后看不到菜单'))
  const desk = await openDesk(people, 'agent', '忙碌')
  await write(desk.page, title, shortcut, '{customer}您好，请退出后重新登录。工号 {staffNumber} 为您服务。')
  const filled = '王芳您好，请退出后重新登录。工号 80001 为您服务。'

  await desk.page.goto(`/console/tickets/${id}`)
  await desk.page.getByRole('combobox', { name: '插入快捷回复' }).click({ force: true })
  await desk.page.getByRole('option', { name: new RegExp(title) }).click()
  await expect(desk.page.getByRole('textbox', { name: '答复客户' })).toHaveValue(filled)
  await desk.page.getByRole('button', { name: '发送答复' }).click()
  await customer.goto(`/tickets/${id}`)
  await expect(customer.getByText(filled)).toBeVisible()

  const chat = await openChat(customer)
  await chat.askForHuman()
  await desk.page.goto('/console/')
  await desk.accept('王芳')
  await desk.input.pressSequentially(`/${shortcut}`)
  await expect(desk.page.getByRole('option', { name: new RegExp(title) })).toBeVisible()
  await desk.input.press('Enter')
  await expect(desk.input).toHaveValue(filled)
  await desk.input.press('Enter')
  await expect(chat.window.getByText(filled).last()).toBeVisible()

  await desk.page.goto(CANNED)
  await desk.page.getByRole('button', { name: `删除 ${title}` }).click()
  await desk.page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
  await expect(entry(desk.page, title)).toHaveCount(0)
})

test('C7 · a canned reply is changed by its author, is nobody else’s, and the page is no customer’s', async ({
  openAs,
}) => {
  const title = unique('稍等')
  const page = await openAs('agent', CANNED)
  await write(page, title, `sd${Date.now().toString(36)}`, '请稍等，我查一下。')
  await page.getByRole('button', { name: `修改 ${title}` }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('textbox', { name: '内容' }).fill('')
  await form.getByRole('button', { name: '保存' }).click()
  await expect(form.getByText('请填写')).toBeVisible()
  await form.getByRole('textbox', { name: '内容' }).fill('请稍等两分钟。')
  await form.getByRole('button', { name: '保存' }).click()
  await expect(entry(page, title)).toContainText('请稍等两分钟。')

  const colleague = await openAs('agent2', CANNED)
  await expect(colleague.getByRole('listitem').first()).toBeVisible()
  await expect(entry(colleague, title)).toHaveCount(0)
  const customer = await openAs('customer', CANNED)
  await expect(customer.getByRole('heading', { name: '快捷回复' })).toHaveCount(0)
  await expect(customer.getByText(title)).toHaveCount(0)
  expect((await new Api(customer.request).attempt('get', '/api/desk/canned-replies')).status()).toBe(403)

  await page.getByRole('button', { name: `删除 ${title}` }).click()
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
  await expect(entry(page, title)).toHaveCount(0)
})
