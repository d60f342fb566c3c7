import { get, post, put } from './client'
import type { CodeChannel, RobotQuestion, SkillGroup, SuggestionRequest } from './shapes'

interface PageQuery {
  page?: number
  size?: number
}

export interface OutboxQuery extends PageQuery {
  channel?: CodeChannel
  q?: string
}

export interface EntryQuery extends PageQuery {
  q?: string
  product?: string
  module?: string
}

/** The operator's pages. */
export const operatorApi = {
  outbox: (query: OutboxQuery) => get('/api/console/outbox', { query }),
  skillGroups: () => get('/api/console/skill-groups'),
  skillGroupCandidates: () => get('/api/console/skill-groups/candidates'),
  changeSkillGroup: (body: SkillGroup) =>
    put('/api/console/skill-groups/{id}', { path: { id: body.id }, body }),
}

export const botApi = {
  answer: (body: RobotQuestion) => post('/api/bot/answers', { body }),
  suggest: (body: SuggestionRequest) => post('/api/bot/suggestions', { body }),
}

export const knowledgeApi = {
  entries: (query: EntryQuery) => get('/api/knowledge/entries', { query }),
  entry: (id: number) => get('/api/knowledge/entries/{id}', { path: { id } }),
}
