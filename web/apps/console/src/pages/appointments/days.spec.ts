import { expect, it } from 'vitest'
import { mondayOf, plusDays } from './days'

it('S10b · weeks begin on Monday, whatever the month', () => {
  expect(mondayOf('2026-11-22')).toBe('2026-11-16')
  expect(mondayOf('2026-11-23')).toBe('2026-11-23')
  expect(plusDays('2026-12-28', 7)).toBe('2027-01-04')
})
