import type { QuestionQuery, QuestionVerdict } from '@api'

/** The verdicts that count as questions of business. */
export const BUSINESS: QuestionVerdict[] = ['SOLVED', 'REFUSED', 'OFFERED', 'DOWN_VOTED', 'HUMAN']
export const UNSOLVED: QuestionVerdict[] = ['REFUSED', 'OFFERED', 'DOWN_VOTED', 'HUMAN']

/** What a figure opens: a title and the filter that counts the same rows. */
export interface Opened {
  title: string
  query: Omit<QuestionQuery, 'page' | 'size'>
}
