import { MessagesSquare } from 'lucide-vue-next'
import { defineModule } from '@shared/app'

export default defineModule({
  routes: [
    {
      path: '/desk/:conversation(\\d+)?',
      name: 'workbench',
      component: () => import('./WorkbenchPage.vue'),
      meta: { title: 'workbench.title', roles: ['AGENT', 'SUPERVISOR'] },
    },
  ],
  menu: [
    {
      title: 'workbench.title',
      route: 'workbench',
      icon: MessagesSquare,
      order: 10,
      roles: ['AGENT', 'SUPERVISOR'],
    },
  ],
})
