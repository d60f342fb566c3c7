import { expect, type Page, type WebSocketRoute } from '@playwright/test'

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

  get launcher() {
    return this.page.getByRole('button', { name: /^打开智能客服/ })
  }

  /** Opens it, unless the tab remembers that it was open. */
  async open(): Promise<void> {
    await expect(this.launcher.or(this.window).first()).toBeVisible()
    if (!(await this.window.isVisible())) await this.launcher.click()
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

export async function openChat(page: Page, path = '/home'): Promise<Chat> {
  const chat = new Chat(page)
  await page.goto(path)
  await chat.open()
  return chat
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

/** The smallest picture there is. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEklEQVR4nGNgYPiPFQ0tCQYGADIGP8FhpdJmAAAAAElFTkSuQmCC',
  'base64',
)
