import type { Component } from 'vue'
import { mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { createI18n } from 'vue-i18n'
import { mergeMessages } from '@shared/app/messages'
import { sharedMessages } from '@shared/locales'

/** Mounts a component with the Chinese texts and a fresh store. */
export function mountWithTexts(component: Component, options: Record<string, unknown> = {}) {
  const i18n = createI18n({
    legacy: false,
    locale: 'zh-CN',
    messages: { 'zh-CN': mergeMessages(sharedMessages) as never },
  })
  const pinia = createPinia()
  setActivePinia(pinia)
  const { global = {}, ...rest } = options as { global?: object }
  return mount(component, {
    attachTo: document.body,
    ...rest,
    global: { plugins: [i18n, pinia], ...global },
  })
}
