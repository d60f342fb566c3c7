import { CalendarDays } from 'lucide-vue-next'
import { defineModule } from '@shared/app'

export default defineModule({
  routes: [
    {
      path: '/calendar',
      name: 'calendar',
      component: () => import('./CalendarPage.vue'),
      meta: { title: 'calendar.title', roles: ['OPERATOR'] },
    },
  ],
  menu: [{ title: 'calendar.title', route: 'calendar', icon: CalendarDays, order: 70, roles: ['OPERATOR'] }],
})
