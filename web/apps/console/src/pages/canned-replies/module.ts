import { MessageSquareText } from 'lucide-vue-next'
import { defineModule } from '@shared/app'

export default defineModule({
  routes: [
    {
      path: '/canned-replies',
      name: 'canned-replies',
      component: () => import('./CannedRepliesPage.vue'),
      meta: { title: 'canned-replies.title', roles: ['AGENT', 'SUPERVISOR'] },
    },
  ],
  menu: [
    {
      title: 'canned-replies.title',
      route: 'canned-replies',
      icon: MessageSquareText,
      order: 30,
      roles: ['AGENT', 'SUPERVISOR'],
    },
  ],
})
