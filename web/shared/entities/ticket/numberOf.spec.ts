import { expect, it } from 'vitest'
import { numberOf } from './numberOf'

it.each([
  ['Q00000017', 17],
  [' n00000203 ', 203],
  ['#5', 5],
  ['42', 42],
])('reads %s', (text, id) => {
  expect(numberOf(text)).toBe(id)
})

it.each(['', 'Q', '反结账', '17a', '1.5'])('finds no number in "%s"', (text) => {
  expect(numberOf(text)).toBeUndefined()
})
