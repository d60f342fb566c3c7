import { type BrowserContext, expect, type Page, type WebSocketRoute } from '@playwright/test'

/** The chat window as a person uses it. */
export class Chat {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get window() {
    return this.page.getByRole('dialog', { name: '智能客服对话窗口' })
  }

  get input() {
    return this.window.getByRole('textbox', { name: '输入消息' })
  }

  get messages() {
    return this.window.locator('[data-message]')
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: /^打开智能客服/ }).click()
    await expect(this.input).toBeVisible()
  }

  async say(text: string): Promise<void> {
    await this.input.fill(text)
    await this.input.press('Enter')
  }

  /** Says something and waits for the robot. */
  async ask(text: string): Promise<void> {
    const before = await this.messages.count()
    await this.say(text)
    await expect.poll(() => this.messages.count()).toBeGreaterThanOrEqual(before + 2)
  }

  async askForHuman(): Promise<void> {
    await this.window.getByRole('button', { name: '转人工' }).last().click()
  }
}

/** The account of the stand-in server. */
export const DEMO = { login: 'demo', password: 'Demo-2026-pass' }

export async function signIn(page: Page, who = DEMO): Promise<void> {
  await page.goto('/sign-in')
  await page.getByRole('tab', { name: '账号登录' }).click()
  await page.getByLabel('账号', { exact: true }).fill(who.login)
  await page.getByLabel('密码', { exact: false }).last().fill(who.password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page).toHaveURL(/\/home$/)
}

/** Fails on anything that the browser's console complains about, above all the content security policy. */
export function watchConsole(context: BrowserContext): string[] {
  const complaints: string[] = []
  context.on('console', (message) => {
    const expected = /status of (401|404|409|413|415|422|429)/.test(message.text())
    if (message.type() === 'error' && !expected) complaints.push(message.text())
  })
  context.on('weberror', (error) => complaints.push(String(error.error())))
  return complaints
}

/** A live connection that the test can cut; pages and files stay reachable. */
export async function breakableNetwork(page: Page) {
  let broken = false
  let open: WebSocketRoute[] = []
  await page.routeWebSocket('**/ws', async (socket) => {
    if (broken) return socket.close()
    open.push(socket)
    socket.connectToServer()
  })
  return {
    async cut(): Promise<void> {
      broken = true
      await Promise.all(open.map((socket) => socket.close()))
      open = []
    },
    restore(): void {
      broken = false
    },
  }
}

export const unique = (text: string) =>
  `${text} ${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`
