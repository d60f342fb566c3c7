import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { Chat, openChat } from './chat'
import { openDesk } from './desk'
import { expect, test } from './fixtures'

/** Not a test of the product: takes the pictures of docs/guide. Run by scripts/guide. */
const FOLDER = join(import.meta.dirname, '../../docs/guide/images')
mkdirSync(FOLDER, { recursive: true })
const WIDE = { viewport: { width: 1280, height: 800 } }
const PHONE = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true }

async function picture(what: Page | Locator, name: string): Promise<void> {
  // Fonts and short animations have come to rest.
  await ('page' in what ? what.page() : what).waitForTimeout(700)
  await what.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' })
}

test('the entrance and the home page', async ({ people }) => {
  const page = await people.guest(WIDE)
  await page.goto('/sign-in')
  await picture(page, 'sign-in')
  await page.goto('/register')
  await picture(page, 'register')
  await page.goto('/recover')
  await picture(page, 'recover')
  await page.goto('/home')
  await picture(page, 'home')
  const phone = await people.guest(PHONE)
  await phone.goto('/home')
  await picture(phone, 'phone-home')
  await phone.getByRole('button', { name: '打开菜单' }).click()
  await picture(phone, 'phone-menu')
})

test('the robot', async ({ people }) => {
  const chat = await openChat(await people.guest(WIDE))
  await picture(chat.window, 'chat-welcome')
  await chat.ask('已经记账的凭证怎么反记账')
  await picture(chat.window, 'chat-answer')
  await chat.ask('结账')
  await picture(chat.window, 'chat-did-you-mean')
  await chat.ask('帮我写一段量子力学的论文摘要')
  await picture(chat.window, 'chat-refused')
  const phone = await people.guest(PHONE)
  await phone.goto('/home')
  const onPhone = new Chat(phone)
  await onPhone.launcher.click()
  await onPhone.ask('已经记账的凭证怎么反记账')
  await picture(phone, 'phone-chat')
})

test('out of hours', async ({ outOfHours, people }) => {
  await outOfHours()
  const page = await people.guest(WIDE)
  await page.goto('/home')
  await page.getByRole('button', { name: '留言给人工客服' }).click()
  const chat = new Chat(page)
  await chat.window.getByRole('textbox', { name: '要咨询的问题' }).fill('凭证打印时没有审核人的名字')
  await chat.window.getByRole('textbox', { name: '联系电话' }).fill('19900000001')
  await picture(chat.window, 'chat-left-message')
})

test('a talk with a human, from all three sides', async ({ people }) => {
  const chat = await openChat(await people.signIn('vip', WIDE))
  await chat.ask('月末结账时提示还有凭证未记账')
  await chat.askForHuman()
  const guest = await openChat(await people.guest(WIDE))
  await guest.ask('固定资产怎么计提折旧')
  await guest.askForHuman()
  await expect(guest.window.getByText('您排在第 2 位')).toBeVisible()
  await picture(guest.window, 'chat-queue')

  const desk = await openDesk(people, 'agent', '忙碌')
  await desk.page.setViewportSize({ width: 1440, height: 860 })
  await desk.page.getByRole('button', { name: /^接入 王/ }).click()
  await desk.say('王女士您好，请先打开“凭证查询”，看看未记账的凭证有几张。')
  await chat.say('有 3 张，都是昨天新做的')
  await expect(desk.messages.getByText('有 3 张，都是昨天新做的')).toBeVisible()
  await picture(desk.page, 'desk')
  await picture(chat.window, 'chat-human')
  await desk.page.getByRole('tab', { name: '知识' }).click()
  await desk.page.getByRole('textbox', { name: '搜索知识库' }).fill('记账')
  await picture(desk.page, 'desk-knowledge')
  await desk.page.getByRole('button', { name: '转接', exact: true }).click()
  await picture(desk.page, 'desk-transfer')
  await desk.page.keyboard.press('Escape')

  const lead = await openDesk(people, 'supervisor')
  await lead.page.setViewportSize({ width: 1440, height: 860 })
  await lead.page.goto('/console/supervision')
  await expect(lead.page.getByRole('button', { name: /王芳/ }).first()).toBeVisible()
  await picture(lead.page, 'supervision')
  await lead.page.getByRole('button', { name: /王芳/ }).first().click()
  await lead.page.getByRole('button', { name: '介入', exact: true }).click()
  await lead.say('我是主管，这个问题我来协助。')
  await picture(lead.page, 'supervision-step-in')

  await desk.close()
  await expect(chat.window.getByText(/人工服务已结束/).last()).toBeVisible()
  await picture(chat.window, 'chat-rating')
  const phone = await people.signIn('agent', PHONE)
  await phone.goto('/console/')
  await picture(phone, 'phone-desk')
})

test('the operator', async ({ openAs }) => {
  const page = await openAs('operator', '/console/skill-groups')
  await page.setViewportSize(WIDE.viewport)
  await picture(page, 'skill-groups')
  await page.goto('/console/outbox')
  await picture(page, 'outbox')
})
