import { expect, type APIRequestContext, type APIResponse } from '@playwright/test'

type Method = 'get' | 'post' | 'put' | 'delete'

interface OutboxEntry {
  id: number
  text: string
}

/** The little that tests do beside the pages; it speaks the same HTTP as they do, with the same cookies. */
export class Api {
  private readonly request: APIRequestContext
  /** Newest message read, by recipient: the next one must be newer. */
  private readonly read = new Map<string, number>()

  constructor(request: APIRequestContext) {
    this.request = request
  }

  async signIn(login: string, password: string): Promise<void> {
    await this.send('post', '/api/session', { login, password })
  }

  async get<T>(path: string): Promise<T> {
    return (await this.send('get', path)) as T
  }

  /** Sends something that must succeed. */
  async send(method: Method, path: string, data?: unknown): Promise<unknown> {
    const answer = await this.attempt(method, path, data)
    expect(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`).toBe(true)
    return answer.status() === 204 ? undefined : answer.json()
  }

  /** Sends with the CSRF token, which every answer to a GET renews as a cookie. */
  async attempt(method: Method, path: string, data?: unknown): Promise<APIResponse> {
    if (method === 'get') return this.request.get(path)
    await this.request.get('/api/session')
    const { cookies } = await this.request.storageState()
    const token = cookies.find((cookie) => cookie.name === 'XSRF-TOKEN')?.value ?? ''
    return this.request[method](path, { data, headers: { 'X-XSRF-TOKEN': token } })
  }

  /** As the operator: the text of the next message to somebody, waiting until it is there. */
  async nextMessage(to: string): Promise<string> {
    let entry: OutboxEntry | undefined
    await expect(async () => {
      const query = new URLSearchParams({ q: to, size: '1' })
      entry = (await this.get<{ items: OutboxEntry[] }>(`/api/console/outbox?${query}`)).items[0]
      expect(entry?.id ?? 0, `message to ${to}`).toBeGreaterThan(this.read.get(to) ?? 0)
    }).toPass({ timeout: 15_000 })
    this.read.set(to, entry?.id ?? 0)
    return entry?.text ?? ''
  }

  /** As the operator: the six digits of that message. */
  async nextCode(to: string): Promise<string> {
    return /\d{6}/.exec(await this.nextMessage(to))?.[0] ?? ''
  }
}
