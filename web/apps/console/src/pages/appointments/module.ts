import { CalendarClock } from 'lucide-vue-next'
import { defineModule } from '@shared/app'
import type { Role } from '@api'

const roles: Role[] = ['AGENT', 'SUPERVISOR']

export default defineModule({
  routes: [
    {
      path: '/appointments',
      name: 'appointments',
      component: () => import('./AppointmentsPage.vue'),
      meta: { title: 'appointments.title', roles },
    },
  ],
  menu: [{ title: 'appointments.title', route: 'appointments', icon: CalendarClock, order: 17, roles }],
})
