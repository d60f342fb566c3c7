import { computed, nextTick, reactive, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { ProblemError } from '@api'
import { problemText } from './problemText'

/** Returns the code of what is wrong, to be worded under `field.` in the locale files. */
export type Rule<T> = (value: string, values: T) => string | undefined

export interface FormOptions<T extends object> {
  initial: T
  rules: Partial<Record<keyof T, Rule<T>>>
  submit: (values: T) => Promise<void>
}

/** Refusals that belong to one field even if the server does not name it. */
const FIELD_OF: Record<string, string> = {
  'phone-taken': 'phone',
  'email-taken': 'email',
  'user-name-taken': 'userName',
  'wrong-code': 'code',
  'wrong-password': 'currentPassword',
}

/** A form's values, what is wrong with them, here or in the server's opinion, and its submission. */
export function useForm<T extends object>({ initial, rules, submit }: FormOptions<T>) {
  const { t, te } = useI18n()
  const values = reactive({ ...initial }) as T
  const codes = reactive<Record<string, string | undefined>>({})
  const problem = ref<ProblemError>()
  const busy = ref(false)
  const element = ref<HTMLFormElement>()

  for (const name of Object.keys(initial)) {
    watch(
      () => values[name as keyof T],
      () => (codes[name] = undefined),
    )
  }

  function check(name: keyof T): boolean {
    codes[name as string] = rules[name]?.(String(values[name] ?? '').trim(), values)
    return !codes[name as string]
  }

  function checkAll(): boolean {
    const results = Object.keys(rules).map((name) => check(name as keyof T))
    return results.every(Boolean)
  }

  function refused(error: unknown): void {
    if (!(error instanceof ProblemError)) throw error
    const known = error.errors.filter(({ field }) => field in values)
    const field = FIELD_OF[error.slug]
    for (const { field: name, code } of known) codes[name] = code
    if (!known.length && field && field in values) codes[field] = error.slug
    else if (!known.length) problem.value = error
  }

  async function focusFirstError(): Promise<void> {
    await nextTick()
    element.value?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }

  /** Returns true if the server took it. */
  async function run(): Promise<boolean> {
    if (busy.value) return false
    problem.value = undefined
    if (!checkAll()) {
      await focusFirstError()
      return false
    }
    busy.value = true
    try {
      await submit(values)
      return true
    } catch (error) {
      refused(error)
      await focusFirstError()
      return false
    } finally {
      busy.value = false
    }
  }

  function errorOf(name: keyof T): string | undefined {
    const code = codes[name as string]
    if (!code) return undefined
    return te(`field.${code}`, 'zh-CN') ? t(`field.${code}`) : t('field.invalid')
  }

  return {
    values,
    busy,
    element,
    problem,
    problemText: computed(() => problem.value && problemText(problem.value, t)),
    check,
    refused,
    run,
    errorOf,
    /** The bare code, for a page that offers a way on. */
    codeOf: (name: keyof T) => codes[name as string],
  }
}
