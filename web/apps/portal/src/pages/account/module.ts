import { defineModule } from '@shared/app'

export default defineModule({
  routes: [
    {
      path: '/account',
      component: () => import('./AccountLayout.vue'),
      meta: { signedIn: true },
      redirect: { name: 'profile' },
      children: [
        {
          path: 'profile',
          name: 'profile',
          component: () => import('./ProfilePage.vue'),
          meta: { title: 'account.profile' },
        },
        {
          path: 'password',
          name: 'change-password',
          component: () => import('./PasswordPage.vue'),
          meta: { title: 'account.password' },
        },
      ],
    },
  ],
})
