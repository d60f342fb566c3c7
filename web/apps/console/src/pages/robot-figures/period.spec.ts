import { expect, test } from 'vitest'
import { lastDays, percent } from './period'

test('C9 · the last seven days end today, also over the end of a month', () => {
  expect(lastDays(7, new Date(2026, 2, 3, 23, 59))).toEqual({ from: '2026-02-25', to: '2026-03-03' })
  expect(lastDays(1, new Date(2026, 0, 1))).toEqual({ from: '2026-01-01', to: '2026-01-01' })
})

test('C9 · a rate of nothing is no number', () => {
  expect(percent(undefined)).toBe('–')
  expect(percent(0.4)).toBe('40.0%')
})
