import { CalendarCog } from 'lucide-vue-next'
import { defineModule } from '@shared/app'

export default defineModule({
  routes: [
    {
      path: '/appointment-plans',
      name: 'appointment-plans',
      component: () => import('./PlansPage.vue'),
      meta: { title: 'appointment-plans.title', roles: ['OPERATOR'] },
    },
  ],
  menu: [
    {
      title: 'appointment-plans.title',
      route: 'appointment-plans',
      icon: CalendarCog,
      order: 72,
      roles: ['OPERATOR'],
    },
  ],
})
