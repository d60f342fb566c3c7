import type { Rule } from '@shared/composables/useForm'

/** The server decides; these rules only spare the way there. They are the contract's. */
const PHONE = /^1[3-9]\d{9}$/
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/
const USER_NAME = /^(?!\d+$)[\p{Script=Han}A-Za-z0-9_-]{2,32}$/u
const CODE = /^\d{6}$/

type AnyRule = (value: string) => string | undefined

export const required: AnyRule = (value) => (value ? undefined : 'required')

/** Spaces, dashes and the country's prefix are how people write a number. */
export const plainPhone = (phone: string) => phone.replace(/[\s-]/g, '').replace(/^\+?86(?=1)/, '')

export const phone: AnyRule = (value) =>
  value ? (PHONE.test(plainPhone(value)) ? undefined : 'invalid-phone') : 'required'

export const email: AnyRule = (value) =>
  value ? (EMAIL.test(value) ? undefined : 'invalid-email') : 'required'

export const optionalEmail: AnyRule = (value) => (value && !EMAIL.test(value) ? 'invalid-email' : undefined)

export const userName: AnyRule = (value) =>
  value ? (USER_NAME.test(value) ? undefined : 'invalid-user-name') : 'required'

export const code: AnyRule = (value) => (value ? (CODE.test(value) ? undefined : 'invalid-code') : 'required')

export const newPassword: AnyRule = (value) => {
  if (!value) return 'required'
  if (value.length < 8) return 'too-short'
  return value.length > 72 ? 'too-long' : undefined
}

/** The second typing of a password equals the first, which is the field `of`. */
export function repeated<T extends object>(of: keyof T): Rule<T> {
  return (value, values) => (value && value === values[of] ? undefined : value ? 'mismatch' : 'required')
}
