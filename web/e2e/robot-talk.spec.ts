import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'

async function openChat(page: Page): Promise<Locator> {
  await page.goto('/home')
  await page.getByRole('button', { name: /打开智能客服/ }).click()
  const chat = page.getByRole('dialog', { name: '智能客服对话窗口' })
  await expect(chat).toBeVisible()
  return chat
}

async function say(chat: Locator, text: string): Promise<void> {
  const box = chat.getByRole('textbox').last()
  await box.fill(text)
  await box.press('Enter')
}

const answers = (chat: Locator): Locator => chat.locator('.answer')

test('C2 · the robot asks which product, remembers it, understands what follows, and is told what it did wrong', async ({
  people,
}) => {
  const page = await people.guest()
  const chat = await openChat(page)

  await say(chat, '管理员密码忘了怎么办')
  const choices = answers(chat).last().getByRole('list', { name: '可以点选的回复' })
  await expect(choices.getByRole('button', { name: /^GS/ })).toBeVisible()
  // By keyboard, as everything in the window.
  await choices.getByRole('button', { name: /^PS/ }).press('Enter')
  const answer = answers(chat).last()
  await expect(answer).toContainText('按 PS 为您解答')
  const sources = answer.getByRole('list', { name: '来源' })
  await expect(sources).toContainText(/知识.*PS.*更新于 \d{4}-\d{2}-\d{2}/)

  const [entry] = await Promise.all([
    page.context().waitForEvent('page'),
    sources.getByRole('link').first().click(),
  ])
  await expect(entry.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(entry).toHaveURL(/\/knowledge\/\d+$/)
  await entry.close()

  await answer.getByRole('button', { name: '没帮助' }).click()
  await answer.getByRole('button', { name: '步骤做不通' }).click()
  await expect(answer.getByRole('status')).toContainText('谢谢')
  await expect(answer.getByRole('button', { name: '转人工' })).toBeVisible()
  await page.reload()
  const again = page.getByRole('dialog', { name: '智能客服对话窗口' })
  await expect(again.getByRole('button', { name: '没帮助', pressed: true })).toBeVisible()
})

test('C2 · two questions are answered one by one; what follows is understood', async ({ people }) => {
  const page = await people.guest()
  const chat = await openChat(page)

  await say(chat, '凭证断号了怎么整理？另外总账怎么反结账？')
  await expect(chat.getByText('回答：凭证断号了怎么整理？')).toBeVisible()
  await expect(chat.getByText('回答：总账怎么反结账？')).toBeVisible()
  await expect(answers(chat)).toHaveCount(2)

  await say(chat, '还是不行')
  await expect(answers(chat)).toHaveCount(3)
  await expect(answers(chat).last().getByRole('button', { name: '转人工' })).toBeVisible()
})

test('C2 C3 · anger is met with a human at once, also on a narrow screen', async ({ people }) => {
  const page = await people.guest({ viewport: { width: 360, height: 640 } })
  const chat = await openChat(page)

  await say(chat, '你们这破系统天天出问题，我要投诉！')
  const answer = answers(chat).last()
  await expect(answer.getByRole('button', { name: '转人工' })).toBeVisible()
  await answer.getByRole('button', { name: '转人工' }).click()
  await expect(chat.getByText(/排队|为您服务|留言/).first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})
