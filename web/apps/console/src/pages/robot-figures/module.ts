import { ChartColumn } from 'lucide-vue-next'
import type { Role } from '@api'
import { defineModule } from '@shared/app'

const roles: Role[] = ['EDITOR', 'SUPERVISOR', 'OPERATOR']

export default defineModule({
  routes: [
    {
      path: '/robot-figures',
      name: 'robot-figures',
      component: () => import('./FiguresPage.vue'),
      meta: { title: 'robot-figures.title', roles },
    },
  ],
  menu: [{ title: 'robot-figures.title', route: 'robot-figures', icon: ChartColumn, order: 36, roles }],
})
