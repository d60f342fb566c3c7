import { defineModule } from '@shared/app'

export default defineModule({
  routes: [
    {
      path: '/help',
      name: 'help',
      component: () => import('./HelpPage.vue'),
      meta: { title: 'help.title' },
    },
  ],
  menu: [{ title: 'help.title', route: 'help', order: 90 }],
})
