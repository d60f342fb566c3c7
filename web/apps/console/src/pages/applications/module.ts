import { FileCheck } from 'lucide-vue-next'
import { defineModule } from '@shared/app'

export default defineModule({
  routes: [
    {
      path: '/applications',
      name: 'applications',
      component: () => import('./ApplicationsPage.vue'),
      meta: { title: 'applications.title', roles: ['OPERATOR'] },
    },
  ],
  menu: [
    { title: 'applications.title', route: 'applications', icon: FileCheck, order: 45, roles: ['OPERATOR'] },
  ],
})
