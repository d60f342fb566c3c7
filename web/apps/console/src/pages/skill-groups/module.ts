import { CalendarClock } from 'lucide-vue-next'
import { defineModule } from '@shared/app'

export default defineModule({
  routes: [
    {
      path: '/skill-groups',
      name: 'skill-groups',
      component: () => import('./SkillGroupsPage.vue'),
      meta: { title: 'skill-groups.title', roles: ['OPERATOR'] },
    },
  ],
  menu: [
    {
      title: 'skill-groups.menu',
      route: 'skill-groups',
      icon: CalendarClock,
      order: 40,
      roles: ['OPERATOR'],
    },
  ],
})
