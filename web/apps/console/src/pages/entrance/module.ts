import { defineModule, FORBIDDEN, NOT_FOUND, SIGN_IN } from '@shared/app'
import { useSession } from '@shared/entities/session'

export default defineModule({
  routes: [
    {
      path: '/sign-in',
      name: SIGN_IN,
      component: () => import('./SignInPage.vue'),
      beforeEnter: () => (useSession().authenticated ? { name: 'home' } : true),
      meta: { title: 'entrance.signIn', bare: true },
    },
    {
      path: '/forbidden',
      name: FORBIDDEN,
      component: () => import('./ForbiddenPage.vue'),
      meta: { title: 'entrance.forbidden', bare: true },
    },
    {
      path: '/:missing(.*)*',
      name: NOT_FOUND,
      component: () => import('./MissingPage.vue'),
      meta: { title: 'entrance.missing', bare: true },
    },
  ],
})
