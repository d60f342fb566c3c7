import { expect, it } from 'vitest'
import { dayKey, momentTitle, slotTitle } from './times'

it('S9 · times are those of the service, wherever the computer is', () => {
  expect(slotTitle({ startsAt: '2026-11-24T01:00:00Z', endsAt: '2026-11-24T02:00:00Z' })).toBe(
    '2026-11-24 09:00–10:00',
  )
  expect(dayKey('2026-11-23T16:30:00Z')).toBe('2026-11-24')
  expect(momentTitle('2026-11-23T16:00:00Z')).toBe('2026-11-24 00:00')
})
