import { Eye } from 'lucide-vue-next'
import { defineModule } from '@shared/app'

export default defineModule({
  routes: [
    {
      path: '/supervision/:conversation(\\d+)?',
      name: 'supervision',
      component: () => import('./SupervisionPage.vue'),
      meta: { title: 'supervision.title', roles: ['SUPERVISOR'] },
    },
  ],
  menu: [{ title: 'supervision.title', route: 'supervision', icon: Eye, order: 20, roles: ['SUPERVISOR'] }],
})
