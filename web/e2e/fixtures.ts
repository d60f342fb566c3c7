import {
  test as base,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test'
import { Api } from './api'

export { expect } from '@playwright/test'

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

/** Several people at once: each has a browser of their own, as far as cookies and storage go. */
export class People {
  private readonly contexts: BrowserContext[] = []

  constructor(private readonly browser: Browser) {}

  /** A page of somebody who is not signed in. */
  async guest(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext(options)
    this.contexts.push(context)
    return context.newPage()
  }

  /** A page of a demo person who is signed in, not yet anywhere. */
  async signIn(person: Person, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.guest(options)
    await new Api(page.request).signIn(PEOPLE[person], demoPassword())
    return page
  }

  async leave(): Promise<void> {
    await Promise.all(this.contexts.map((context) => context.close()))
  }
}

interface Fixtures {
  people: People
  /** Opens the portal as a guest. */
  openPortal: (path?: string) => Promise<Page>
  /** Opens the portal, or the console for staff, as a demo person. */
  openAs: (person: Person, path?: string) => Promise<Page>
  /** The text of the newest message to a phone number or e-mail address; waits until there is one. */
  readOutbox: (to: string) => Promise<string>
  /** The six digits in that message. */
  readCode: (to: string) => Promise<string>
}

export const test = base.extend<Fixtures>({
  people: async ({ browser }, use) => {
    const people = new People(browser)
    await use(people)
    await people.leave()
  },
  openPortal: async ({ people }, use) => {
    await use(async (path = '/') => {
      const page = await people.guest()
      await page.goto(path)
      return page
    })
  },
  openAs: async ({ people }, use) => {
    await use(async (person, path) => {
      const page = await people.signIn(person)
      await page.goto(path ?? (isStaff(person) ? '/console/' : '/home'))
      return page
    })
  },
  readOutbox: async ({ playwright, baseURL }, use) => {
    const request = await playwright.request.newContext({ ...(baseURL ? { baseURL } : {}) })
    const operator = new Api(request)
    await operator.signIn(PEOPLE.operator, demoPassword())
    await use((to) => operator.newestMessage(to))
    await request.dispose()
  },
  readCode: async ({ readOutbox }, use) => {
    await use(async (to) => /\d{6}/.exec(await readOutbox(to))?.[0] ?? '')
  },
})

/** All demo people share the password that e2e/run or ./start generated. */
export function demoPassword(): string {
  const password = process.env['ZHIKE_DEMO_PASSWORD']
  if (!password) throw new Error('ZHIKE_DEMO_PASSWORD is not set: run the browser tests with e2e/run')
  return password
}

/** A phone number that nobody has; the whole block is fictitious. */
export function newPhone(): string {
  return `1990001${String(Math.floor(Math.random() * 10_000)).padStart(4, '0')}`
}

const isStaff = (person: Person): boolean => !['customer', 'vip', 'tad'].includes(person)
