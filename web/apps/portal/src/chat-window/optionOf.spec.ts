import { expect, it } from 'vitest'
import type { Message } from '@api'
import { optionOf } from './optionOf'

const list = {
  seq: 1,
  answer: {
    suggestions: [
      { entryId: 5, question: 'a' },
      { entryId: 6, question: 'b' },
    ],
  },
} as Message

it('C2 · takes the number of an offered question for the question', () => {
  expect(optionOf('2', [list])).toEqual({ entryId: 6, question: 'b' })
  expect(optionOf(' 1 ', [list])?.entryId).toBe(5)
})

it('C2 · leaves numbers alone that answer nothing', () => {
  expect(optionOf('3', [list])).toBeUndefined()
  expect(optionOf('12', [list])).toBeUndefined()
  expect(optionOf('1', [list, { seq: 2 } as Message])).toBeUndefined()
  expect(optionOf('1', [])).toBeUndefined()
})
