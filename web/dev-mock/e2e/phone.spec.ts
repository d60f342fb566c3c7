import { expect, test } from '@playwright/test'
import { Chat } from './support'

test('C1 · on a phone the chat fills the screen and keeps the focus', async ({ page }) => {
  await page.goto('/home')
  const chat = new Chat(page)
  await chat.open()
  const box = await chat.window.boundingBox()
  expect(box).toMatchObject({
    x: 0,
    y: 0,
    width: page.viewportSize()?.width,
    height: page.viewportSize()?.height,
  })
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab')
    const inside = await chat.window.evaluate((element) => element.contains(document.activeElement))
    expect(inside).toBe(true)
  }
  await chat.window.getByRole('button', { name: '收起对话窗口' }).click()
  await expect(page.getByRole('button', { name: '打开智能客服' })).toBeFocused()
})
