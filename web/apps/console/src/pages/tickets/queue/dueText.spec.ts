import { expect, it } from 'vitest'
import { dueText } from './dueText'

const t = (key: string, values?: Record<string, unknown>) =>
  `${key.replace('tickets.', '')}${values ? ` ${Object.values(values).join(' ')}` : ''}`
const NOW = '2026-11-22T02:00:00Z'

it.each([
  ['2026-11-22T02:30:00Z', 'left minutes 30'],
  ['2026-11-22T05:00:00Z', 'left hours 3'],
  ['2026-11-25T02:00:00Z', 'left days 3'],
  ['2026-11-22T01:00:00Z', 'late hours 1'],
])('words %s', (due, text) => {
  expect(dueText(due, NOW, t)).toBe(text)
})
