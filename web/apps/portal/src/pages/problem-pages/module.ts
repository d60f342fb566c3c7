import { defineModule } from '@shared/app'

export default defineModule({
  routes: [
    {
      path: '/forbidden',
      name: 'forbidden',
      component: () => import('./ForbiddenPage.vue'),
      meta: { title: 'problem-pages.forbidden' },
    },
    {
      path: '/:path(.*)*',
      name: 'not-found',
      component: () => import('./NotFoundPage.vue'),
      meta: { title: 'problem-pages.notFound' },
    },
  ],
})
