import { Ticket } from 'lucide-vue-next'
import { defineModule } from '@shared/app'
import type { Role } from '@api'

const roles: Role[] = ['AGENT', 'SUPERVISOR']

export default defineModule({
  routes: [
    {
      path: '/tickets',
      name: 'tickets',
      component: () => import('./queue/QueuePage.vue'),
      meta: { title: 'tickets.title', roles },
    },
    {
      path: '/tickets/:id(\\d+)',
      name: 'ticket',
      component: () => import('./desk/DeskPage.vue'),
      meta: { title: 'tickets.title', roles },
    },
  ],
  menu: [{ title: 'tickets.title', route: 'tickets', icon: Ticket, order: 15, roles }],
})
