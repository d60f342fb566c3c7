import { test as base, type Page } from '@playwright/test'
import { Api } from './api'
import { demoPassword, isStaff, People, PEOPLE, type Person } from './people'

export { expect } from '@playwright/test'
export { demoPassword, PEOPLE, type People } from './people'

/** A customer that a test made for itself: what happens to the account concerns nobody else. */
export interface Newcomer {
  userName: string
  realName: string
  phone: string
  email: string
  password: string
}

interface Fixtures {
  people: People
  /** The operator, beside the pages. */
  operator: Api
  /** Opens the portal as a guest. */
  openPortal: (path?: string) => Promise<Page>
  /** Opens the portal, or the console for staff, as a demo person. */
  openAs: (person: Person, path?: string) => Promise<Page>
  /** The six digits in the next message to a phone number or e-mail address; waits until there is one. */
  readCode: (to: string) => Promise<string>
  /** Registers somebody new, without using the pages. */
  newcomer: () => Promise<Newcomer>
  /** Closes all skill groups until the test is over. */
  outOfHours: () => Promise<void>
}

export const test = base.extend<Fixtures>({
  people: async ({ browser }, use) => {
    const people = new People(browser)
    await use(people)
    await people.leave()
  },
  operator: async ({ playwright, baseURL }, use) => {
    const request = await playwright.request.newContext({ ...(baseURL ? { baseURL } : {}) })
    const operator = new Api(request)
    await operator.signIn(PEOPLE.operator, demoPassword())
    await use(operator)
    await request.dispose()
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
  readCode: async ({ operator }, use) => {
    await use((to) => operator.nextCode(to))
  },
  newcomer: async ({ operator, playwright, baseURL }, use) => {
    await use(async () => {
      const request = await playwright.request.newContext({ ...(baseURL ? { baseURL } : {}) })
      const person = newPerson()
      const { userName, realName, phone, email, password } = person
      const api = new Api(request)
      await api.send('post', '/api/verification-codes', { purpose: 'REGISTER', channel: 'SMS', to: phone })
      const code = await operator.nextCode(phone)
      const form = { userName, realName, phone, email, password, code, unitName: '测试单位', products: [] }
      await api.send('post', '/api/registrations', form)
      await request.dispose()
      return person
    })
  },
  outOfHours: async ({ operator }, use) => {
    const groups = await operator.get<{ id: number }[]>('/api/console/skill-groups')
    const save = (group: { id: number }) =>
      operator.send('put', `/api/console/skill-groups/${group.id}`, group)
    // The day after tomorrow, wherever the server is.
    const day = ((new Date().getDay() + 1) % 7) + 1
    const hours = [{ day, from: '08:30', to: '12:00' }]
    await use(async () => {
      for (const group of groups) await save({ ...group, alwaysOpen: false, hours } as { id: number })
    })
    for (const group of groups) await save(group)
  },
})

let made = 0

export function newPerson(): Newcomer {
  const word = `${Date.now().toString(36)}${made++}`
  return {
    userName: `ke${word}`,
    realName: '林小满',
    phone: newPhone(),
    email: `${word}@example.com`,
    password: 'qinghe-Liushui-47',
  }
}

/** A phone number that nobody has; the whole block is fictitious. */
export function newPhone(): string {
  return `1990001${String(Math.floor(Math.random() * 10_000)).padStart(4, '0')}`
}

export const unique = (text: string) => `${text} ${Date.now().toString(36)}${made++}`
