import type { Page } from '@playwright/test'
import { Api } from './api'
import type { Newcomer } from './fixtures'
import type { People } from './people'

/** A page of somebody who was made for this test. */
export async function enter(people: People, person: Newcomer): Promise<Page> {
  const page = await people.guest()
  await new Api(page.request).signIn(person.userName, person.password)
  return page
}

/** A question with nothing but what must be there, without using the pages. */
export async function ask(page: Page, title: string): Promise<number> {
  const made = (await new Api(page.request).send('post', '/api/tickets', {
    channel: 'QUESTION',
    key: crypto.randomUUID(),
    title,
    body: '月底结账时提示还有未记账凭证。',
    files: [],
    product: 'GS',
    version: 'GS 7.0',
    module: 'general-ledger',
    category: 'APPLICATION',
    urgency: 'NORMAL',
    isPublic: false,
  })) as { id: number }
  return made.id
}

export async function answer(agent: Page, id: number, then: string): Promise<void> {
  const api = new Api(agent.request)
  const { ticket } = await api.get<{ ticket: { revision: number } }>(`/api/desk/tickets/${id}`)
  await api.send('post', `/api/desk/tickets/${id}/answers`, {
    key: crypto.randomUUID(),
    text: '请先记账，再结账。',
    revision: ticket.revision,
    then,
  })
}
