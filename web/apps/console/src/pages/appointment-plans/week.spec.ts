import { expect, it } from 'vitest'
import { nextSlot, problemOf, timeOf } from './week'

const slot = (weekday: number, starts: string, ends: string) => ({ weekday, starts, ends, capacity: 2 })

it('S10b · a week with a slot that cannot be is named for what is wrong with it', () => {
  expect(problemOf([slot(1, '09:00', '10:00'), slot(1, '10:00', '11:00'), slot(2, '09:00', '10:00')])).toBe(
    undefined,
  )
  expect(problemOf([slot(1, '9', '10:00')])).toBe('time')
  expect(problemOf([slot(1, '10:00', '10:00')])).toBe('order')
  expect(problemOf([slot(1, '09:00', '10:30'), slot(1, '10:00', '11:00')])).toBe('overlap')
})

it('S10b · times are read as people write them, a new slot follows the last', () => {
  expect(['9:00', '0930', '09：30', '09:00:00'].map(timeOf)).toEqual(['09:00', '09:30', '09:30', '09:00'])
  expect(nextSlot([slot(1, '09:00', '10:00')], 1)).toEqual(slot(1, '10:00', '11:00'))
  expect(nextSlot([], 3)).toEqual(slot(3, '09:00', '10:00'))
})
