import { expect, it } from 'vitest'
import { lastMonths } from './months'

it('A10 · months go back over the turn of the year, and begin at midnight in China', () => {
  expect(lastMonths(new Date('2026-12-31T16:30:00Z'), 3)).toEqual(['2027-01', '2026-12', '2026-11'])
  expect(lastMonths(new Date('2026-12-31T15:30:00Z'), 1)).toEqual(['2026-12'])
})
