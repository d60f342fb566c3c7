import type { RouteLocationRaw } from 'vue-router'
import { defineModule, safeNext } from '@shared/app'
import { useSession } from '@shared/entities/session'

/** Who is signed in already has no business on these pages. */
function onlyGuests(to: { query: { next?: unknown } }): true | RouteLocationRaw {
  return useSession().authenticated ? safeNext(to.query.next, '/home') : true
}

export default defineModule({
  routes: [
    {
      path: '/',
      name: 'first',
      redirect: () => ({ name: useSession().authenticated ? 'home' : 'sign-in' }),
    },
    {
      path: '/sign-in',
      name: 'sign-in',
      component: () => import('./SignInPage.vue'),
      beforeEnter: onlyGuests,
      meta: { title: 'entrance.signInTitle', bare: true },
    },
    {
      path: '/register',
      name: 'register',
      component: () => import('./RegisterPage.vue'),
      beforeEnter: onlyGuests,
      meta: { title: 'entrance.registerTitle', bare: true },
    },
    {
      path: '/recover',
      name: 'recover',
      component: () => import('./RecoverPage.vue'),
      meta: { title: 'entrance.recoverTitle', bare: true },
    },
  ],
})
