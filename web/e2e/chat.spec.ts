import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { breakableNetwork, Chat, openChat, PNG } from './chat'
import { openDesk } from './desk'
import { expect, test, unique } from './fixtures'

test('C1 C2 · the talk goes on across pages, a reload and tabs', async ({ people }) => {
  const chat = await openChat(await people.guest())
  const question = '已经记账的凭证怎么反记账'
  await chat.ask(question)
  await expect(chat.window.getByText(/反记账】/).first()).toBeVisible()
  await chat.page.getByRole('link', { name: '使用帮助' }).first().click()
  await expect(chat.window.getByText(question, { exact: true })).toBeVisible()
  await chat.page.reload()
  await expect(chat.window.getByText(question, { exact: true })).toHaveCount(1)

  const second = await openChat(await chat.page.context().newPage(), '/sign-in')
  await expect(second.window.getByText(question, { exact: true })).toBeVisible()
  const fromSecond = unique('第二个标签页')
  await second.say(fromSecond)
  await expect(chat.window.getByText(fromSecond)).toHaveCount(1)
  await expect(second.window.getByText(fromSecond)).toHaveCount(1)
})

test('C1 · a guest keeps the talk when signing in', async ({ newcomer, people }) => {
  const person = await newcomer()
  const chat = await openChat(await people.guest(), '/sign-in')
  const text = unique('登录之前的问题')
  await chat.ask(text)
  await chat.page.keyboard.press('Escape')
  await expect(chat.window).toBeHidden()
  await chat.page.getByRole('tab', { name: '账号登录' }).click()
  await chat.page.getByRole('textbox', { name: '账号' }).fill(person.userName)
  await chat.page.getByRole('textbox', { name: '密码' }).fill(person.password)
  await chat.page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(chat.page).toHaveURL(/\/home$/)
  await chat.open()
  await expect(chat.window.getByText(text, { exact: true })).toHaveCount(1)
})

test('C2 C3 · asks back, answers, takes a thumb, is polite, and admits not to know', async ({ people }) => {
  const chat = await openChat(await people.guest())
  await chat.ask('结账')
  await expect(chat.window.getByRole('button', { name: /^1 / }).last()).toBeVisible()
  await chat.ask('1')
  await expect(chat.window.getByText(/^来源：/)).toBeVisible()
  const helpful = chat.window.getByRole('button', { name: '有帮助', exact: true }).last()
  await helpful.click()
  await expect(helpful).toHaveAttribute('aria-pressed', 'true')
  await chat.page.reload()
  await expect(chat.window.getByRole('button', { name: '有帮助', exact: true }).last()).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await chat.ask('你好')
  await expect(chat.window.getByText(/您好|你好呀|很高兴/).last()).toBeVisible()
  await chat.ask('帮我写一段量子力学的论文摘要')
  await expect(chat.window.getByText(/还没有把握回答/)).toBeVisible()
  await expect(chat.window.getByRole('button', { name: '转人工' }).last()).toBeVisible()
})

test('C2 · shows text as text, whatever it contains', async ({ people }) => {
  const chat = await openChat(await people.guest())
  for (const text of ['<img src=x onerror=alert(1)>', '😀😀', '测'.repeat(2000)]) {
    await chat.ask(text)
    await expect(chat.window.getByText(text).last()).toBeAttached()
  }
  expect(await chat.window.locator('img[src="x"]').count()).toBe(0)
})

test('C6 · out of working hours a message is left; an agent answers it later', async ({
  outOfHours,
  people,
}) => {
  await outOfHours()
  const page = await people.guest()
  await page.goto('/home')
  await page.getByRole('button', { name: '留言给人工客服' }).click()
  const chat = new Chat(page)
  await chat.window.getByRole('button', { name: '提交留言' }).click()
  await expect(chat.window.getByText('请留下电话或邮箱')).toBeVisible()
  const text = unique('凭证打印格式不对')
  await chat.window.getByRole('textbox', { name: '要咨询的问题' }).fill(text)
  await chat.window.getByRole('textbox', { name: '联系电话' }).fill('19900001111')
  await chat.window.getByRole('button', { name: '提交留言' }).click()
  await expect(chat.window.getByText('留言已收到').first()).toBeVisible()

  const desk = await openDesk(people, 'agent', '忙碌')
  await expect(desk.waiting(text)).toContainText('19900001111')
  await desk.accept(text)
  await desk.say('您好，关于打印格式')
  await expect(chat.window.getByText('您好，关于打印格式')).toBeVisible()
  await desk.close()
})

test('C8 · sends pictures and files and shows them large', async ({ people }) => {
  const chat = await openChat(await people.guest())
  await chat.window.locator('input[type=file]').setInputFiles([
    { name: '截图.png', mimeType: 'image/png', buffer: PNG },
    { name: '说明.txt', mimeType: 'text/plain', buffer: Buffer.from('内容') },
  ])
  await chat.say('请看附件')
  await chat.window.getByRole('button', { name: '查看图片 截图.png' }).click()
  await expect(chat.page.getByRole('dialog', { name: '截图.png' })).toBeVisible()
  await chat.page.keyboard.press('Escape')
  await expect(chat.window).toBeVisible()
  await expect(chat.window.getByRole('link', { name: /说明.txt/ })).toBeVisible()
  await expect(chat.window.getByText('请看附件', { exact: true })).toHaveCount(1)
})

test('C8 · what was written without a network is sent once, in order, when it is back', async ({
  people,
}) => {
  const page = await people.guest()
  const network = await breakableNetwork(page)
  const chat = await openChat(page)
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

test('C8 · a draft survives a reload', async ({ people }) => {
  const chat = await openChat(await people.guest())
  await chat.input.fill('还没写完')
  await chat.page.reload()
  await expect(chat.input).toHaveValue('还没写完')
})

/** Goes on with a key until something has the focus, as a person without a mouse does. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  await expect(target).toBeFocused()
}

test('C1 C2 C6 · the whole way from the page to a human and back works without a mouse', async ({
  people,
}) => {
  const page = await people.guest()
  await page.goto('/home')
  const chat = new Chat(page)
  await tabTo(page, chat.launcher)
  await page.keyboard.press('Enter')
  await expect(chat.input).toBeFocused()
  await page.keyboard.type('已经记账的凭证怎么反记账')
  await page.keyboard.press('Enter')
  const helpful = chat.window.getByRole('button', { name: '有帮助', exact: true })
  await expect(helpful).toBeVisible()
  await tabTo(page, helpful, 'Shift+Tab')
  await page.keyboard.press('Space')
  await expect(helpful).toHaveAttribute('aria-pressed', 'true')
  await tabTo(page, chat.window.getByRole('button', { name: '转人工' }).last())
  await page.keyboard.press('Enter')
  const leave = chat.window.getByRole('button', { name: '退出排队' })
  await expect(leave).toBeVisible()
  await tabTo(page, leave)
  await page.keyboard.press('Enter')
  await expect(chat.window.getByText(/已退出排队/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(chat.window).toBeHidden()
  await expect(chat.launcher).toBeFocused()
})

test('C1 · on a phone the chat fills the screen and keeps the focus', async ({ people }) => {
  const page = await people.guest({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  await page.goto('/home')
  const chat = new Chat(page)
  await chat.launcher.click()
  await expect(chat.input).toBeVisible()
  await expect.poll(() => chat.window.boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 })
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab')
    const inside = await chat.window.evaluate((element) => element.contains(document.activeElement))
    expect(inside).toBe(true)
  }
  await chat.window.getByRole('button', { name: '收起对话窗口' }).click()
  await expect(chat.launcher).toBeFocused()
})

test('C8 · the chat window can be used with a screen reader', async ({ people }) => {
  const chat = await openChat(await people.guest())
  await chat.ask('结账')
  await chat.ask('已经记账的凭证怎么反记账')
  const { violations } = await new AxeBuilder({ page: chat.page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
})
