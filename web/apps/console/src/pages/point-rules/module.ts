import { Coins } from 'lucide-vue-next'
import { defineModule } from '@shared/app'

export default defineModule({
  routes: [
    {
      path: '/point-rules',
      name: 'point-rules',
      component: () => import('./PointRulesPage.vue'),
      meta: { title: 'point-rules.title', roles: ['OPERATOR'] },
    },
  ],
  menu: [{ title: 'point-rules.title', route: 'point-rules', icon: Coins, order: 75, roles: ['OPERATOR'] }],
})
