import { expect, type APIRequestContext } from '@playwright/test'

/** The little that tests do beside the pages; it speaks the same HTTP as they do, with the same cookies. */
export class Api {
  constructor(private readonly request: APIRequestContext) {}

  async signIn(login: string, password: string): Promise<void> {
    await this.send('post', '/api/session', { login, password })
  }

  /** Sends with the CSRF token, which every answer to a GET renews as a cookie. */
  async send(method: 'post' | 'put' | 'delete', path: string, data: unknown): Promise<unknown> {
    await this.request.get('/api/session')
    const { cookies } = await this.request.storageState()
    const token = cookies.find((cookie) => cookie.name === 'XSRF-TOKEN')?.value ?? ''
    const answer = await this.request[method](path, { data, headers: { 'X-XSRF-TOKEN': token } })
    expect(answer.ok(), `${method} ${path}: ${String(answer.status())} ${await answer.text()}`).toBe(true)
    return answer.status() === 204 ? undefined : answer.json()
  }

  async newestMessage(to: string): Promise<string> {
    let text = ''
    await expect(async () => {
      const answer = await this.request.get('/api/console/outbox', { params: { q: to, size: 1 } })
      expect(answer.ok()).toBe(true)
      const page = (await answer.json()) as { items: { text: string }[] }
      text = page.items[0]?.text ?? ''
      expect(text, `message to ${to}`).not.toBe('')
    }).toPass({ timeout: 15_000 })
    return text
  }
}
