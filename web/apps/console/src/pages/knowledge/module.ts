import { BookOpenText } from 'lucide-vue-next'
import type { Role } from '@api'
import { defineModule } from '@shared/app'

const roles: Role[] = ['EDITOR', 'OPERATOR']

export default defineModule({
  routes: [
    {
      path: '/knowledge',
      name: 'knowledge',
      component: () => import('./KnowledgePage.vue'),
      meta: { title: 'knowledge.title', roles },
    },
    {
      path: '/knowledge/new',
      name: 'knowledge-new',
      component: () => import('./EntryPage.vue'),
      meta: { title: 'knowledge.newEntry', roles },
    },
    {
      path: '/knowledge/import',
      name: 'knowledge-import',
      component: () => import('./ImportPage.vue'),
      meta: { title: 'knowledge.import.title', roles },
    },
    {
      path: '/knowledge/:id(\\d+)',
      name: 'knowledge-entry',
      component: () => import('./EntryPage.vue'),
      meta: { title: 'knowledge.entry', roles },
    },
  ],
  menu: [{ title: 'knowledge.title', route: 'knowledge', icon: BookOpenText, order: 32, roles }],
})
