import { defineModule } from '@shared/app'

/** Reached from the bell. */
export default defineModule({
  routes: [
    {
      path: '/notice-settings',
      name: 'notice-settings',
      component: () => import('./NoticeSettingsPage.vue'),
      meta: { title: 'notices.settings', roles: ['AGENT', 'SUPERVISOR'] },
    },
  ],
})
