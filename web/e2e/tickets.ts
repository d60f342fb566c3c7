import type { Page } from '@playwright/test'
import { Api } from './api'

/** What a question may say otherwise than the usual one. */
export interface Question {
  channel?: 'QUESTION' | 'INTERNAL'
  body?: string
  product?: string
  version?: string
  module?: string
  category?: string
  urgency?: string
  isPublic?: boolean
}

/** A question of whoever is signed in, without using the pages; its id. */
export async function askQuestion(page: Page, title: string, question: Question = {}): Promise<number> {
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
    ...question,
  })) as { id: number }
  return made.id
}

/** An agent's answer, without using the pages. */
export async function answerQuestion(
  agent: Page,
  id: number,
  then: 'ANSWERED' | 'SOLVED' | 'ASKED_BACK',
  text = '请先记账，再结账。',
): Promise<void> {
  const api = new Api(agent.request)
  const { ticket } = await api.get<{ ticket: { revision: number } }>(`/api/desk/tickets/${id}`)
  await api.send('post', `/api/desk/tickets/${id}/answers`, {
    key: crypto.randomUUID(),
    text,
    revision: ticket.revision,
    then,
  })
}
