import { GraduationCap } from 'lucide-vue-next'
import type { Role } from '@api'
import { defineModule } from '@shared/app'

const roles: Role[] = ['EDITOR', 'OPERATOR']

export default defineModule({
  routes: [
    {
      path: '/learning/:id(\\d+)?',
      name: 'learning',
      component: () => import('./LearningPage.vue'),
      meta: { title: 'learning.title', roles },
    },
  ],
  menu: [{ title: 'learning.title', route: 'learning', icon: GraduationCap, order: 34, roles }],
})
