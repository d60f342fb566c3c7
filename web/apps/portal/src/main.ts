import { start } from '@shared/app'
import type { AppModule } from '@shared/app'
import type { EagerLocales } from '@shared/app/messages'
import App from './App.vue'

void start({
  root: App,
  modules: import.meta.glob<AppModule>('./pages/*/module.ts', { eager: true, import: 'default' }),
  locales: import.meta.glob<EagerLocales[string]>(
    ['./*/locales/zh-CN.json', './pages/*/locales/zh-CN.json'],
    {
      eager: true,
      import: 'default',
    },
  ),
  localesLater: import.meta.glob<EagerLocales[string]>(['./*/locales/en.json', './pages/*/locales/en.json'], {
    import: 'default',
  }),
})
