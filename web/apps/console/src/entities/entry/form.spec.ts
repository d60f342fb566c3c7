import { expect, test } from 'vitest'
import { emptyEntry, linesOf, sameForm } from './form'

test('C5 · lines become items, blank ones and repetitions do not', () => {
  expect(linesOf(' a \n\n b\na\n')).toEqual(['a', 'b'])
})

test('C5 · blanks around a text are no change, another phrasing is', () => {
  const entry = { ...emptyEntry(), question: 'q' }
  expect(sameForm(entry, { ...entry, question: ' q ' })).toBe(true)
  expect(sameForm(entry, { ...entry, phrasings: ['p'] })).toBe(false)
  expect(sameForm(entry, { ...entry, product: 'GS' })).toBe(false)
})
