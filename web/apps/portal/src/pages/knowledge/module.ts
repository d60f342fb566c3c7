import { defineModule } from '@shared/app'

export default defineModule({
  routes: [
    {
      path: '/knowledge/:id(\\d+)',
      name: 'knowledge-entry',
      component: () => import('./EntryPage.vue'),
      meta: { title: 'knowledge.title' },
    },
  ],
})
