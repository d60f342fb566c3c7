import { expect, type Locator, type Page } from '@playwright/test'
import type { People, Person } from './people'

type PresenceWord = '就绪' | '忙碌' | '离开' | '下线'

/** The console as a member of staff uses it. */
export class Desk {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get input(): Locator {
    return this.page.getByRole('textbox', { name: /^回复/ })
  }

  get messages(): Locator {
    return this.page.getByRole('log')
  }

  /** The entry of the queue, or of the left messages, that shows a text. */
  waiting(text: string): Locator {
    return this.page
      .getByRole('listitem')
      .filter({ hasText: text })
      .filter({ has: this.page.getByRole('button', { name: /^(接入|处理)/ }) })
  }

  async be(presence: PresenceWord): Promise<void> {
    await this.page.getByRole('button', { name: /^我的状态/ }).click()
    await this.page.getByRole('menuitemradio', { name: new RegExp(presence) }).click()
    await expect(this.page.getByRole('button', { name: new RegExp(`^我的状态：${presence}`) })).toBeVisible()
  }

  async accept(text: string): Promise<void> {
    await this.waiting(text)
      .getByRole('button', { name: /^(接入|处理)/ })
      .click()
    await expect(this.input).toBeVisible()
  }

  /** Opens the chat that has just come and was not greeted yet; it holds the text. */
  async open(text: string): Promise<void> {
    const chats = this.page
      .getByRole('region', { name: '我的会话' })
      .getByRole('listitem')
      .getByRole('button')
    await chats.filter({ hasText: '等待客服首次回复' }).click()
    await expect(this.messages.getByText(text)).toBeVisible()
  }

  async say(text: string): Promise<void> {
    await this.input.fill(text)
    await this.input.press('Enter')
  }

  async close(): Promise<void> {
    await this.page.getByRole('button', { name: '结束会话' }).click()
    await this.page.getByRole('dialog').getByRole('button', { name: '结束会话' }).click()
    await expect(this.page.getByText('会话已结束').first()).toBeVisible()
  }
}

/** A member of staff at the desk; BUSY takes customers from the queue but gets none by itself. */
export async function openDesk(people: People, person: Person, presence?: PresenceWord): Promise<Desk> {
  const page = await people.signIn(person)
  await page.goto('/console/')
  const desk = new Desk(page)
  await expect(page.getByRole('button', { name: /^我的状态/ })).toBeVisible()
  if (presence) await desk.be(presence)
  return desk
}
