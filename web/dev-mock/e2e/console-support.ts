import { type Browser, expect, type Page } from '@playwright/test'

interface Member {
  login: string
  password: string
  name: string
}

const password = process.env.STAFF_PASSWORD ?? 'Staff-2026-pass'
const member = (role: string, login: string, name: string): Member => ({
  login: process.env[`${role}_LOGIN`] ?? login,
  password,
  name: process.env[`${role}_NAME`] ?? name,
})

/** The demo staff of the starter data and of the stand-in server. */
export const STAFF = {
  agent: member('AGENT', 'agent', '王敏'),
  agent2: member('AGENT2', 'agent2', '李哲'),
  lead: member('LEAD', 'lead', '陈静'),
  operator: member('OPERATOR', 'operator', '周运维'),
}

/** The console as a member of staff uses it. */
export class Desk {
  readonly page: Page
  readonly name: string

  constructor(page: Page, name: string) {
    this.page = page
    this.name = name
  }

  get input() {
    return this.page.getByRole('textbox', { name: /^回复/ })
  }

  get messages() {
    return this.page.getByRole('log')
  }

  queued(text: string) {
    return this.page
      .getByRole('listitem')
      .filter({ hasText: text })
      .filter({ has: this.page.getByRole('button') })
  }

  async be(presence: string): Promise<void> {
    await this.page.getByRole('button', { name: /^我的状态/ }).click()
    await this.page.getByRole('menuitemradio', { name: presence }).click()
    await expect(this.page.getByRole('button', { name: new RegExp(`^我的状态：${presence}`) })).toBeVisible()
  }

  async accept(text: string): Promise<void> {
    await this.queued(text).getByRole('button', { name: /^接入/ }).click()
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

  async addCanned(shortcut: string, title: string, text: string): Promise<void> {
    await this.page.getByRole('tab', { name: '快捷回复' }).click()
    await this.page.getByRole('button', { name: '新建快捷回复' }).click()
    const dialog = this.page.getByRole('dialog', { name: '新建快捷回复' })
    await dialog.getByLabel('快捷码').fill(shortcut)
    await dialog.getByLabel('标题').fill(title)
    await dialog.getByLabel('内容').fill(text)
    await dialog.getByRole('button', { name: '保存' }).click()
    await expect(dialog).toBeHidden()
  }

  async transferTo(name: string): Promise<void> {
    await this.page.getByRole('button', { name: '转接', exact: true }).click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByRole('radio', { name }).check()
    await dialog.getByRole('button', { name: '转接', exact: true }).click()
    await expect(dialog).toBeHidden()
  }

  async close(): Promise<void> {
    await this.page.getByRole('button', { name: '结束会话' }).click()
    await this.page.getByRole('dialog').getByRole('button', { name: '结束会话' }).click()
    await expect(this.page.getByText('会话已结束').first()).toBeVisible()
  }
}

/** Signs a member of staff in, in a browser of their own. */
export async function openDesk(browser: Browser, who: Member, presence?: 'READY' | 'BUSY'): Promise<Desk> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto('/console/sign-in')
  await page.getByLabel('账号').fill(who.login)
  await page.getByLabel('密码').fill(who.password)
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page).not.toHaveURL(/sign-in/)
  const desk = new Desk(page, who.name)
  if (presence) await desk.be(presence === 'READY' ? '就绪' : '忙碌')
  return desk
}
