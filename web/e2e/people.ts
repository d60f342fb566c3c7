import {
  expect,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test'
import { Api } from './api'
import { watchConsole } from './watch'

/** The demo people, one name for each thing a test wants of them. */
export const PEOPLE = {
  customer: 'liming',
  vip: 'wangfang',
  tad: 'zhaolei',
  agent: 'agent1',
  agent2: 'agent2',
  agent3: 'agent3',
  supervisor: 'super1',
  editor: 'editor1',
  operator: 'admin',
} as const
export type Person = keyof typeof PEOPLE

const CUSTOMERS: Person[] = ['customer', 'vip', 'tad']
export const isStaff = (person: Person): boolean => !CUSTOMERS.includes(person)

/** All demo people share the password that e2e/run or ./start generated. */
export function demoPassword(): string {
  const password = process.env['ZHIKE_DEMO_PASSWORD']
  if (!password) throw new Error('ZHIKE_DEMO_PASSWORD is not set: run the browser tests with e2e/run')
  return password
}

/**
 * Several people at once: each has a browser of their own, as far as cookies and storage go. When they leave, talks
 * with humans end and staff go off duty, so that no test finds the customers of another in its queue.
 */
export class People {
  private readonly browser: Browser
  private readonly contexts = new Map<BrowserContext, Person | undefined>()
  private readonly talking = new Set<BrowserContext>()
  /** What the browsers' consoles complained about. */
  readonly complaints: string[] = []

  constructor(browser: Browser) {
    this.browser = browser
  }

  /** A page of somebody who is not signed in. */
  async guest(options: BrowserContextOptions = {}, person?: Person): Promise<Page> {
    const context = await this.browser.newContext(options)
    this.contexts.set(context, person)
    watchConsole(context, this.complaints)
    context.on('request', (request) => {
      if (request.url().endsWith('/api/chat/conversation')) this.talking.add(context)
    })
    return context.newPage()
  }

  /** A page of a demo person who is signed in, not yet anywhere. */
  async signIn(person: Person, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.guest(options, person)
    await new Api(page.request).signIn(PEOPLE[person], demoPassword())
    return page
  }

  async leave(): Promise<void> {
    for (const [context, person] of this.contexts) {
      const api = new Api(context.request)
      if (this.talking.has(context)) await endHandover(api)
      if (person && isStaff(person)) await api.attempt('put', '/api/desk/presence', { presence: 'OFFLINE' })
    }
    await Promise.all([...this.contexts.keys()].map((context) => context.close()))
    expect(this.complaints, 'complaints of the browsers’ consoles').toEqual([])
  }
}

async function endHandover(api: Api): Promise<void> {
  const { id, state } = (await api.send('post', '/api/chat/conversation')) as {
    id: number
    state: { mode: string }
  }
  if (state.mode !== 'ROBOT') await api.attempt('delete', `/api/chat/conversations/${id}/handover`)
}
