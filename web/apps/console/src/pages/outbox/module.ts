import { Send } from 'lucide-vue-next'
import { defineModule } from '@shared/app'

export default defineModule({
  routes: [
    {
      path: '/outbox',
      name: 'outbox',
      component: () => import('./OutboxPage.vue'),
      meta: { title: 'outbox.title', roles: ['OPERATOR'] },
    },
  ],
  menu: [{ title: 'outbox.title', route: 'outbox', icon: Send, order: 50, roles: ['OPERATOR'] }],
})
