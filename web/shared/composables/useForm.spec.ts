import { defineComponent, h } from 'vue'
import { flushPromises } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { ProblemError } from '@api'
import { mountWithTexts } from '@shared/testing/mountWithTexts'
import { useForm } from './useForm'

const problem = (slug: string, status: number, more = {}) =>
  new ProblemError({ type: `urn:zhike:problem:${slug}`, title: slug, detail: slug, status, ...more })

function formWith(submit: () => Promise<void>) {
  let form!: ReturnType<typeof useForm<{ phone: string; code: string }>>
  const rule = (value: string) => (value ? undefined : 'required')
  mountWithTexts(
    defineComponent(() => {
      form = useForm({ initial: { phone: '', code: '' }, rules: { phone: rule, code: rule }, submit })
      return () => h('form')
    }),
  )
  return form
}

it('does not submit before the rules are kept, and says what is wrong where', async () => {
  const submit = vi.fn().mockResolvedValue(undefined)
  const form = formWith(submit)
  form.values.phone = '1'
  expect(await form.run()).toBe(false)
  expect(form.errorOf('phone')).toBeUndefined()
  expect(form.errorOf('code')).toBe('请填写此项')
  form.values.code = '2'
  await flushPromises()
  expect(form.errorOf('code')).toBeUndefined()
  expect(await form.run()).toBe(true)
})

it('shows a refusal at the field that it is about', async () => {
  const form = formWith(() => Promise.reject(problem('phone-taken', 409)))
  Object.assign(form.values, { phone: '1', code: '2' })
  await form.run()
  expect(form.codeOf('phone')).toBe('phone-taken')
  expect(form.problem.value).toBeUndefined()
})

it('shows the fields that the server names', async () => {
  const errors = [{ field: 'code', code: 'wrong-code' }]
  const form = formWith(() => Promise.reject(problem('invalid-input', 422, { errors })))
  Object.assign(form.values, { phone: '1', code: '2' })
  await form.run()
  expect(form.errorOf('code')).toBe('验证码不正确或已过期')
})

it('shows everything else above the form, with the time to wait', async () => {
  const form = formWith(() => Promise.reject(problem('locked-out', 429, { retryAfterSeconds: 300 })))
  Object.assign(form.values, { phone: '1', code: '2' })
  await form.run()
  expect(form.problemText.value).toContain('5 分钟')
  expect(form.busy.value).toBe(false)
})

it('submits once however often one clicks', async () => {
  let finish!: () => void
  const submit = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)))
  const form = formWith(submit)
  Object.assign(form.values, { phone: '1', code: '2' })
  const first = form.run()
  expect(await form.run()).toBe(false)
  finish()
  await first
  expect(submit).toHaveBeenCalledOnce()
})
