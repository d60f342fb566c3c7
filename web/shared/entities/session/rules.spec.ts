import { describe, expect, it } from 'vitest'
import { code, email, newPassword, phone, plainPhone, repeated, userName } from './rules'

describe('A1 A2 · what people type when they register', () => {
  it.each(['19900001234', '199 0000 1234', '199-0000-1234', '+8619900001234'])(
    'takes %s for a phone',
    (value) => {
      expect(phone(value)).toBeUndefined()
      expect(plainPhone(value)).toBe('19900001234')
    },
  )

  it.each(['', '12345678901', '1990000123', '199000012345', 'abc'])(
    'does not take "%s" for a phone',
    (value) => {
      expect(phone(value)).toBeDefined()
    },
  )

  it.each(['张三', 'li_si-2', 'ab'])('takes %s for a user name', (value) => {
    expect(userName(value)).toBeUndefined()
  })

  it.each(['a', '123456', 'a b', '<script>', 'x'.repeat(33)])(
    'does not take "%s" for a user name',
    (value) => {
      expect(userName(value)).toBe('invalid-user-name')
    },
  )

  it('knows an e-mail address and a code', () => {
    expect(email('a@example.com')).toBeUndefined()
    expect(email('a@example')).toBe('invalid-email')
    expect(code('012345')).toBeUndefined()
    expect(code('12345')).toBe('invalid-code')
  })

  it('wants passwords of 8 to 72 characters, typed twice the same', () => {
    expect(newPassword('1234567')).toBe('too-short')
    expect(newPassword('x'.repeat(73))).toBe('too-long')
    const same = repeated<{ password: string }>('password')
    expect(same('a', { password: 'b' })).toBe('mismatch')
    expect(same('a', { password: 'a' })).toBeUndefined()
  })
})
