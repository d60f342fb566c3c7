import { nextTick } from 'vue'
import { createI18n } from 'vue-i18n'
import { setRequestLanguage } from '@api'
import { sharedMessages, sharedMessagesLater } from '@shared/locales'
import { type EagerLocales, type LazyLocales, loadMessages, mergeMessages } from './messages'

export type LocaleTag = 'zh-CN' | 'en'

const STORED = 'zhike.locale'
export const LOCALES: LocaleTag[] = ['zh-CN', 'en']

export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN' as string,
  fallbackLocale: 'zh-CN',
  messages: {} as Record<string, Record<string, never>>,
})

let later: LazyLocales = {}
let english: Promise<void> | undefined

/** Chinese is there from the start; English is fetched when somebody wants it. */
export async function startI18n(eager: EagerLocales, lazy: LazyLocales): Promise<void> {
  i18n.global.setLocaleMessage('zh-CN', mergeMessages({ ...sharedMessages, ...eager }) as never)
  later = { ...sharedMessagesLater, ...lazy }
  await useLocale(preferredLocale(), false)
}

export function preferredLocale(): LocaleTag {
  const stored = localStorage.getItem(STORED)
  if (stored === 'zh-CN' || stored === 'en') return stored
  return navigator.languages.some((tag) => tag.startsWith('zh')) || !navigator.language.startsWith('en')
    ? 'zh-CN'
    : 'en'
}

/** Switches the language of texts, of the document and of the server's answers. */
export async function useLocale(tag: LocaleTag, remember = true): Promise<void> {
  if (tag === 'en') {
    english ??= loadMessages(later).then((messages) => {
      i18n.global.setLocaleMessage('en', messages as never)
    })
    await english
  }
  i18n.global.locale.value = tag
  document.documentElement.lang = tag
  setRequestLanguage(tag)
  if (remember) localStorage.setItem(STORED, tag)
  await nextTick()
}
