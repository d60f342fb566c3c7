import { expect, it } from 'vitest'
import { isSubmit } from './isSubmit'

const key = (init: KeyboardEventInit) => isSubmit(new KeyboardEvent('keydown', { key: 'Enter', ...init }))

it('sends on Enter and starts a new line on Shift+Enter', () => {
  expect(key({})).toBe(true)
  expect(key({ shiftKey: true })).toBe(false)
  expect(key({ key: 'a' })).toBe(false)
})

it('never sends while an input method composes, in Safari either', () => {
  expect(key({ isComposing: true })).toBe(false)
  expect(key({ keyCode: 229 })).toBe(false)
})
