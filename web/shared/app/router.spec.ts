import { expect, it } from 'vitest'
import { safeNext } from './router'

it.each(['/account/profile', '/console/'])('goes on to %s after signing in', (next) => {
  expect(safeNext(next)).toBe(next)
})

it.each(['https://example.com', '//example.com', '/\\example.com', 'javascript:alert(1)', undefined, ['/a']])(
  'does not go to %s',
  (next) => {
    expect(safeNext(next, '/home')).toBe('/home')
  },
)
