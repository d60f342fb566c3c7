import { expect, it } from 'vitest'
import type { Appointment, AppointmentStep } from '@api'
import { nodesOf } from './nodes'

const step = (act: AppointmentStep['act']): AppointmentStep => ({
  act,
  at: '2026-11-24T01:00:00Z',
  byStaff: act !== 'SUBMITTED',
  startsAt: '2026-11-24T01:00:00Z',
})
const names = (state: Appointment['state'], ...acts: AppointmentStep['act'][]) =>
  nodesOf({ state, history: acts.map(step) }).map(({ name, step: reached }) => (reached ? name : `(${name})`))

it('S10 · there are three nodes, and a cancelled one ends where it was cancelled', () => {
  expect(names('SUBMITTED', 'SUBMITTED')).toEqual(['SUBMITTED', '(IN_PROGRESS)', '(DONE)'])
  expect(names('IN_PROGRESS', 'SUBMITTED', 'RESCHEDULED', 'TAKEN')).toEqual([
    'SUBMITTED',
    'IN_PROGRESS',
    '(DONE)',
  ])
  expect(names('DONE', 'SUBMITTED', 'TAKEN', 'COMPLETED')).toEqual(['SUBMITTED', 'IN_PROGRESS', 'DONE'])
  expect(names('CANCELLED', 'SUBMITTED', 'CANCELLED')).toEqual(['SUBMITTED', 'CANCELLED'])
  expect(names('CANCELLED', 'SUBMITTED', 'TAKEN', 'CANCELLED')).toEqual([
    'SUBMITTED',
    'IN_PROGRESS',
    'CANCELLED',
  ])
})
