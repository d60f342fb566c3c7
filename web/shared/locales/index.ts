import type { EagerLocales, LazyLocales } from '@shared/app/messages'

export const sharedMessages: EagerLocales = {
  ...import.meta.glob<EagerLocales[string]>('./zh-CN.json', { eager: true, import: 'default' }),
  ...import.meta.glob<EagerLocales[string]>('../entities/*/locales/zh-CN.json', {
    eager: true,
    import: 'default',
  }),
}

export const sharedMessagesLater: LazyLocales = {
  ...import.meta.glob<EagerLocales[string]>('./en.json', { import: 'default' }),
  ...import.meta.glob<EagerLocales[string]>('../entities/*/locales/en.json', { import: 'default' }),
}
