import { del, get, post, put } from './client'
import type { components, operations } from './schema'

type Shapes = components['schemas']
type Query<O extends keyof operations> = operations[O] extends { parameters: { query?: infer Values } }
  ? NonNullable<Values>
  : never

export type ProposalState = Shapes['State']
export type ProposalDecision = Shapes['Decided']
export type ProposalReason = 'ANY' | 'UNANSWERED' | 'DOWN_VOTED' | 'HUMAN' | 'PICKED'
export type ProposalRow = Shapes['ProposalRow']
export type ProposalView = Shapes['ProposalView']
export type SmallTalkForm = Shapes['Talk']
export type Acceptance = Shapes['Acceptance']
export type RobotVerdict = Shapes['Verdict']
export type TrialReport = Shapes['TrialReport']
export type TrialDifference = TrialReport['worse'][number]
export type RegressionCase = Shapes['CaseView']
export type CaseForm = Shapes['CaseForm']
export type ProposalQuery = Query<'Proposal.list'>

/** What the robot could learn. */
export const learningApi = {
  proposals: (query: ProposalQuery) => get('/api/learning/proposals', { query }),
  proposal: (id: number) => get('/api/learning/proposals/{id}', { path: { id } }),
  /** What accepting it so would do; it is refused until the same was tried. */
  tryOut: (id: number, body: Acceptance) =>
    post('/api/learning/proposals/{id}/trial', { path: { id }, body }),
  accept: (id: number, body: Acceptance) =>
    post('/api/learning/proposals/{id}/acceptance', { path: { id }, body }),
  reject: (id: number, version: number, mustRefuse: boolean, reason: string) =>
    post('/api/learning/proposals/{id}/rejection', { path: { id }, body: { version, mustRefuse, reason } }),
  undo: (id: number, version: number) =>
    post('/api/learning/proposals/{id}/undo', { path: { id }, body: { version } }),
  reopen: (id: number, version: number) =>
    post('/api/learning/proposals/{id}/reopening', { path: { id }, body: { version } }),
  runRegression: () => post('/api/learning/regression/run'),
  regression: (query: Query<'Case.cases'>) => get('/api/learning/regression', { query }),
  addRegression: (body: CaseForm) => post('/api/learning/regression', { body }),
  changeRegression: (id: number, body: CaseForm) =>
    put('/api/learning/regression/{id}', { path: { id }, body }),
  removeRegression: (id: number) => del('/api/learning/regression/{id}', { path: { id } }),
  settings: () => get('/api/learning/settings'),
  saveSettings: (autoAcceptCustomers?: number) =>
    put('/api/learning/settings', {
      body: { ...(autoAcceptCustomers !== undefined && { autoAcceptCustomers }) },
    }),
}

export type QuestionCounts = Shapes['Counts']
export type QuestionVerdict = Shapes['QuestionVerdict']
export type RobotFigures = Shapes['RobotFigures']
export type FigureFilter = Query<'Figure.figures'>
export type QuestionQuery = Query<'Figure.questions'>
export type AskedQuestion = Shapes['AskedQuestion']
export type EntryFigure = Shapes['EntryFigure']
export type HumanFigures = Shapes['HumanFigures']
export type ServiceCounts = Shapes['ServiceCounts']
export type ServiceRow = Shapes['RequestRow']
export type ServiceQuery = Query<'ServiceFigure.requests'>
export type EntryFigureKind = EntryFigureQuery['kind']
type EntryFigureQuery = Query<'Figure.entries'>

/** How well the robot does; each figure opens its rows. */
export const figuresApi = {
  robot: (query: FigureFilter) => get('/api/figures/robot', { query }),
  questions: (query: QuestionQuery) => get('/api/figures/robot/questions', { query }),
  service: (query: FigureFilter) => get('/api/figures/service', { query }),
  requests: (query: ServiceQuery) => get('/api/figures/service/requests', { query }),
  entries: (query: EntryFigureQuery) => get('/api/figures/robot/entries', { query }),
}
