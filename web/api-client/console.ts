import type {
  Answer,
  CodeChannel,
  KnowledgeEntry,
  KnowledgeEntryBrief,
  OutboxEntry,
  Page,
  PageQuery,
  RobotSuggestion,
  SkillGroup,
} from './contract'
import { get, post, put } from './http'

export interface OutboxQuery extends PageQuery {
  channel?: CodeChannel
  q?: string
}

export interface EntryQuery extends PageQuery {
  q?: string
  product?: string
  module?: string
}

export interface RobotQuestion {
  question: string
  product?: string
  module?: string
}

export interface SuggestionRequest {
  conversationId?: number
  text: string
  product?: string
}

/** The operator's pages. */
export const operatorApi = {
  outbox: (query: OutboxQuery) => get<Page<OutboxEntry>>('/api/console/outbox', { ...query }),
  skillGroups: () => get<SkillGroup[]>('/api/console/skill-groups'),
  skillGroupCandidates: () => get<SkillGroup['members']>('/api/console/skill-groups/candidates'),
  changeSkillGroup: (group: SkillGroup) => put<SkillGroup>(`/api/console/skill-groups/${group.id}`, group),
}

export const botApi = {
  answer: (question: RobotQuestion) => post<Answer>('/api/bot/answers', question),
  suggest: (request: SuggestionRequest) => post<RobotSuggestion[]>('/api/bot/suggestions', request),
}

export const knowledgeApi = {
  entries: (query: EntryQuery) => get<Page<KnowledgeEntryBrief>>('/api/knowledge/entries', { ...query }),
  entry: (id: number) => get<KnowledgeEntry>(`/api/knowledge/entries/${id}`),
}
