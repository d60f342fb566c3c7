import { expect, test } from '@playwright/test'
import AxeBuilder from '@axe-core/playwright'
import { breakableNetwork, Chat, signIn, unique, watchConsole } from './support'

// The smallest picture there is.
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test('C1 · the talk goes on across pages, a reload and tabs', async ({ page, context }) => {
  await page.goto('/home')
  const chat = new Chat(page)
  await chat.open()
  const text = unique('反结账')
  await chat.ask(text)
  await page.getByRole('link', { name: '使用帮助' }).first().click()
  await expect(chat.window.getByText(text)).toBeVisible()
  await page.reload()
  await expect(chat.window.getByText(text)).toBeVisible()

  const second = new Chat(await context.newPage())
  await second.page.goto('/sign-in')
  await second.open()
  await expect(second.window.getByText(text)).toBeVisible()
  const fromSecond = unique('第二个标签页')
  await second.say(fromSecond)
  await expect(chat.window.getByText(fromSecond)).toHaveCount(1)
  await expect(second.window.getByText(fromSecond)).toHaveCount(1)
})

test('C1 · a guest keeps the talk when signing in', async ({ page }) => {
  await page.goto('/sign-in')
  const chat = new Chat(page)
  await chat.open()
  const text = unique('登录之前的问题')
  await chat.ask(text)
  await page.keyboard.press('Escape')
  await expect(chat.window).toBeHidden()
  await signIn(page)
  await chat.open()
  await expect(chat.input).toBeVisible()
})

test('C2 · asks back, answers, and admits not to know', async ({ page }) => {
  await page.goto('/home')
  const chat = new Chat(page)
  await chat.open()
  await chat.ask('结账')
  await expect(chat.window.getByText('您想问的是不是')).toBeVisible()
  await chat.ask('1')
  await expect(chat.window.getByText('来源：')).toBeVisible()
  await chat.window.getByRole('button', { name: '有帮助', exact: true }).click()
  await expect(chat.window.getByRole('button', { name: '有帮助', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await chat.ask(unique('qwxz'))
  await expect(chat.window.getByText('还没有可靠的答案')).toBeVisible()
})

test('C2 · shows text as text, whatever it contains', async ({ page, context }) => {
  const complaints = watchConsole(context)
  await page.goto('/home')
  const chat = new Chat(page)
  await chat.open()
  for (const text of ['<img src=x onerror=alert(1)>', '😀😀', '测'.repeat(2000)]) {
    await chat.ask(text)
    await expect(chat.window.getByText(text).last()).toBeAttached()
  }
  expect(await chat.window.locator('img[src="x"]').count()).toBe(0)
  expect(complaints).toEqual([])
})

test('C6 · waits in the queue, leaves it, and reaches a person', async ({ page }) => {
  await page.goto('/home')
  const chat = new Chat(page)
  await chat.open()
  await chat.askForHuman()
  await expect(chat.window.getByText('您排在第 2 位')).toBeVisible()
  await expect(chat.window.getByText('预计等待')).toBeVisible()
  await chat.window.getByRole('button', { name: '退出排队' }).click()
  await expect(chat.window.getByText('已退出排队')).toBeVisible()
  await chat.askForHuman()
  await expect(chat.window.getByRole('heading', { name: /工号/ })).toBeVisible({ timeout: 20_000 })
  await chat.say('请看一下')
  await expect(chat.window.getByText('已读', { exact: true })).toBeVisible({ timeout: 10_000 })
  await chat.window.getByRole('button', { name: '结束人工服务' }).click()
  await chat.window.getByRole('button', { name: '结束', exact: true }).click()
  await chat.window.getByText('5 分，非常满意').check({ force: true })
  await chat.window.getByRole('button', { name: '提交评价' }).click()
  await expect(chat.window.getByText('已评价：5 分')).toBeVisible()
})

test('C6 · out of hours a message is left', async ({ page, request }) => {
  await request.get('/mock/hours?open=false')
  await page.goto('/home')
  await page.getByRole('button', { name: '留言给人工客服' }).click()
  const chat = new Chat(page)
  await chat.window.getByRole('button', { name: '提交留言' }).click()
  await expect(chat.window.getByText('请留下电话或邮箱')).toBeVisible()
  await chat.window.getByLabel('要咨询的问题').fill('凭证打印格式不对')
  await chat.window.getByLabel('联系电话').fill('19900001111')
  await chat.window.getByRole('button', { name: '提交留言' }).click()
  await expect(chat.window.getByText('留言已收到')).toBeVisible()
  await request.get('/mock/hours?open=true')
})

test('C8 · sends pictures and files and shows them large', async ({ page }) => {
  await page.goto('/home')
  const chat = new Chat(page)
  await chat.open()
  await chat.window.locator('input[type=file]').setInputFiles([
    { name: '截图.png', mimeType: 'image/png', buffer: PNG },
    { name: '说明.txt', mimeType: 'text/plain', buffer: Buffer.from('内容') },
  ])
  await chat.input.fill('请看附件')
  await chat.input.press('Enter')
  await expect(chat.messages).toHaveCount(4)
  await chat.window.getByRole('button', { name: '查看图片 截图.png' }).click()
  await expect(page.getByRole('dialog', { name: '截图.png' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(chat.window).toBeVisible()
  await expect(chat.window.getByRole('link', { name: /说明.txt/ })).toBeVisible()
})

test('C8 · what was written without a network is sent once, in order, when it is back', async ({ page }) => {
  const network = await breakableNetwork(page)
  await page.goto('/home')
  const chat = new Chat(page)
  await chat.open()
  await chat.ask('你好')
  await network.cut()
  const texts = [unique('一'), unique('二'), unique('三')]
  for (const text of texts) await chat.say(text)
  await expect(chat.window.getByText('等待网络')).toHaveCount(3)
  await expect(chat.window.getByText('网络连接中断')).toBeVisible()
  await page.reload()
  for (const text of texts) await expect(chat.window.getByText(text, { exact: true })).toHaveCount(1)
  network.restore()
  await expect(chat.window.getByText(/等待网络|发送中/)).toHaveCount(0, { timeout: 20_000 })
  await page.reload()
  for (const text of texts) await expect(chat.window.getByText(text, { exact: true })).toBeVisible()
  const shown = await chat.messages.allTextContents()
  const places = texts.map((text) =>
    shown.flatMap((content, place) => (content.includes(text) ? [place] : [])),
  )
  expect(places.map((found) => found.length)).toEqual([1, 1, 1])
  expect(places.flat()).toEqual([...places.flat()].sort((a, b) => a - b))
})

test('C8 · a draft survives a reload', async ({ page }) => {
  await page.goto('/home')
  const chat = new Chat(page)
  await chat.open()
  await chat.input.fill('还没写完')
  await page.reload()
  await expect(chat.input).toHaveValue('还没写完')
})

test('C8 · the chat window can be used with a screen reader', async ({ page }) => {
  await page.goto('/home')
  const chat = new Chat(page)
  await chat.open()
  await chat.ask('结账')
  await chat.ask('反结账')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
})
