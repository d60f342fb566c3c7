import type { Page, PageQuery } from './contract'
import type { EntryForm } from './editor'
import { del, get, post, put } from './http'

export type ProposalState = 'OPEN' | 'ACCEPTED' | 'REJECTED' | 'UNDONE'
export type ProposalDecision = 'NEW_ENTRY' | 'PHRASING' | 'SMALL_TALK' | 'REFUSE' | 'NOTHING'
export type ProposalReason = 'ANY' | 'UNANSWERED' | 'DOWN_VOTED' | 'HUMAN' | 'PICKED'
export type QuestionVerdict =
  'SOLVED' | 'REFUSED' | 'OFFERED' | 'DOWN_VOTED' | 'HUMAN' | 'PICKED' | 'SMALL_TALK'

export interface ProposalRow {
  id: number
  state: ProposalState
  version: number
  title: string
  product?: string
  decision?: ProposalDecision
  decidedAt?: string
  note?: string
  questions: number
  customers: number
  unanswered: number
  downVoted: number
  human: number
  picked: number
  lastAt?: string
}

export interface ProposalView {
  proposal: {
    id: number
    state: ProposalState
    version: number
    title: string
    product?: string
    pickedEntryId?: number
    decidedAt?: string
    decision?: ProposalDecision
    entryId?: number
    phrasings: string[]
    reason?: string
    note?: string
  }
  decidedByName?: string
  cases: {
    id: number
    text: string
    verdict: QuestionVerdict
    entryId?: number
    askedAt: string
  }[]
  help: { agent: string; at: string; texts: string[] }[]
  nearest: { entryId: number; question: string; confidence: number }[]
}

export interface SmallTalkForm {
  question: string
  phrasings: string[]
  answers: string[]
  offerHuman: boolean
}

export interface Acceptance {
  version: number
  entry?: EntryForm
  extension?: { entryId: number; phrasings: string[] }
  smallTalk?: SmallTalkForm
}

export interface Trial {
  entryId?: number
  entry?: EntryForm
  retire?: boolean
  smallTalk?: SmallTalkForm
}

export interface RobotVerdict {
  outcome: 'ANSWERED' | 'DID_YOU_MEAN' | 'REFUSED' | 'SMALL_TALK'
  items: number[]
  title?: string
  confidence: number
}

export interface TrialDifference {
  text: string
  expected: 'ENTRY' | 'SMALL_TALK' | 'REFUSAL'
  entryId?: number
  before: RobotVerdict
  after: RobotVerdict
}

export interface TrialReport {
  cases: number
  rightBefore: number
  rightAfter: number
  worse: TrialDifference[]
  better: TrialDifference[]
  wrong: TrialDifference[]
}

export interface RegressionCase {
  id: number
  text: string
  product?: string
  expected: TrialDifference['expected']
  entryId?: number
  proposalId?: number
  addedAt: string
}

export interface ProposalQuery extends PageQuery {
  state: ProposalState
  q?: string
  product?: string
  why?: ProposalReason
}

const LEARNING = '/api/learning'

/** What the robot could learn. */
export const learningApi = {
  proposals: (query: ProposalQuery) => get<Page<ProposalRow>>(`${LEARNING}/proposals`, { ...query }),
  proposal: (id: number) => get<ProposalView>(`${LEARNING}/proposals/${id}`),
  accept: (id: number, form: Acceptance) =>
    post<ProposalView>(`${LEARNING}/proposals/${id}/acceptance`, form),
  reject: (id: number, version: number, mustRefuse: boolean, reason: string) =>
    post<ProposalView>(`${LEARNING}/proposals/${id}/rejection`, { version, mustRefuse, reason }),
  undo: (id: number, version: number) => post<ProposalView>(`${LEARNING}/proposals/${id}/undo`, { version }),
  reopen: (id: number, version: number) =>
    post<ProposalView>(`${LEARNING}/proposals/${id}/reopening`, { version }),
  tryOut: (trial: Trial) => post<TrialReport>(`${LEARNING}/trials`, { retire: false, ...trial }),
  runRegression: () => post<TrialReport>(`${LEARNING}/regression/run`, {}),
  regression: (query: PageQuery & { q?: string }) =>
    get<Page<RegressionCase>>(`${LEARNING}/regression`, { ...query }),
  addRegression: (text: string, entryId?: number) =>
    post<void>(`${LEARNING}/regression`, { text, ...(entryId !== undefined && { entryId }) }),
  removeRegression: (id: number) => del<void>(`${LEARNING}/regression/${id}`),
  settings: () => get<{ autoAcceptCustomers?: number }>(`${LEARNING}/settings`),
  saveSettings: (autoAcceptCustomers?: number) =>
    put<{ autoAcceptCustomers?: number }>(`${LEARNING}/settings`, {
      ...(autoAcceptCustomers !== undefined && { autoAcceptCustomers }),
    }),
}

export interface QuestionCounts {
  verdicts: Record<QuestionVerdict, number>
  questions: number
  solvedRate?: number
}

export interface RobotFigures {
  from: string
  to: string
  total: QuestionCounts
  days: { day: string; counts: QuestionCounts }[]
  products: { name: string; counts: QuestionCounts }[]
  versions: { name: string; counts: QuestionCounts }[]
  topics: { id: number; title: string; state: ProposalState; questions: number }[]
}

export interface FigureFilter {
  from?: string
  to?: string
  product?: string
  version?: string
}

export interface QuestionQuery extends FigureFilter, PageQuery {
  /** Several are joined by commas. */
  verdict?: string
  topic?: number
}

export interface AskedQuestion {
  id: number
  text: string
  verdict: QuestionVerdict
  entryId?: number
  confidence?: number
  product?: string
  version?: string
  askedAt: string
}

export interface EntryFigure {
  id: number
  code: string
  question: string
  product?: string
  updated: string
  hits: number
  helpful: number
  unhelpful: number
}

export type EntryFigureKind = 'NEVER_HIT' | 'ALWAYS_DOWN_VOTED' | 'MOST_HIT'

/** How well the robot does; each figure opens its rows. */
export const figuresApi = {
  robot: (filter: FigureFilter) => get<RobotFigures>('/api/figures/robot', { ...filter }),
  questions: (query: QuestionQuery) => get<Page<AskedQuestion>>('/api/figures/robot/questions', { ...query }),
  entries: (query: FigureFilter & PageQuery & { kind: EntryFigureKind }) =>
    get<Page<EntryFigure>>('/api/figures/robot/entries', { ...query }),
}
