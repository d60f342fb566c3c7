import { defineModule } from '@shared/app'

const area = 'personal'
const signedIn = true

export default defineModule({
  routes: [
    {
      path: '/account',
      component: () => import('./MeLayout.vue'),
      meta: { signedIn },
      redirect: { name: 'profile' },
      children: [
        {
          path: 'profile',
          name: 'profile',
          component: () => import('./profile/ProfilePage.vue'),
          meta: { title: 'me.profile' },
        },
        {
          path: 'password',
          name: 'change-password',
          component: () => import('./password/PasswordPage.vue'),
          meta: { title: 'me.password' },
        },
        {
          path: 'applications',
          name: 'applications',
          component: () => import('./applications/ApplicationsPage.vue'),
          meta: { title: 'me.applications' },
        },
        {
          path: 'messages',
          name: 'messages',
          component: () => import('./messages/MessagesPage.vue'),
          meta: { title: 'me.messages' },
        },
        {
          path: 'notices',
          name: 'notice-settings',
          component: () => import('./notices/NoticeSettingsPage.vue'),
          meta: { title: 'notices.settings' },
        },
        {
          path: 'footprints',
          name: 'footprints',
          component: () => import('./footprints/FootprintsPage.vue'),
          meta: { title: 'me.footprints' },
        },
        {
          path: 'points',
          name: 'points',
          component: () => import('./points/PointsPage.vue'),
          meta: { title: 'me.points' },
        },
        {
          path: 'unit',
          name: 'unit',
          component: () => import('./unit/UnitPage.vue'),
          meta: { title: 'me.unit', roles: ['UNIT_ADMIN'] },
        },
      ],
    },
  ],
  menu: [
    { title: 'me.profile', route: 'profile', area, order: 10, signedIn },
    { title: 'me.messages', route: 'messages', area, order: 20, signedIn },
    { title: 'me.footprints', route: 'footprints', area, order: 30, signedIn },
    { title: 'me.points', route: 'points', area, order: 40, signedIn },
    { title: 'me.unit', route: 'unit', area, order: 50, roles: ['UNIT_ADMIN'] },
  ],
})
