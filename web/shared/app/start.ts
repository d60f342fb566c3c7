import { type Component, createApp } from 'vue'
import { createPinia } from 'pinia'
import { whenSignInRequired } from '@api'
import { useSession } from '@shared/entities/session'
import { i18n, startI18n } from './i18n'
import type { EagerLocales, LazyLocales } from './messages'
import { type MenuEntry, menuOf, type ModuleGlob, routesOf } from './module'
import { leaveWhenSignedOut, startRouter } from './router'
import { MENU } from './useMenu'
import '@shared/styles/index.css'

interface Application {
  root: Component
  modules: ModuleGlob
  /** Chinese, in the first load. */
  locales: EagerLocales
  /** English, fetched on demand. */
  localesLater: LazyLocales
}

/** Starts one of the applications: texts, session, routes, then the page. */
export async function start({ root, modules, locales, localesLater }: Application): Promise<void> {
  await startI18n(locales, localesLater)
  const menu: MenuEntry[] = menuOf(modules)
  const router = startRouter(routesOf(modules))
  const app = createApp(root).use(createPinia()).use(i18n).use(router).provide(MENU, menu)
  whenSignInRequired(() => useSession().left())
  leaveWhenSignedOut(router)
  app.mount('#app')
}
