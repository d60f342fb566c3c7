import { defineModule } from '@shared/app'

export default defineModule({
  routes: [
    {
      path: '/home',
      name: 'home',
      component: () => import('./HomePage.vue'),
      meta: { title: 'home.title' },
    },
  ],
  menu: [{ title: 'home.title', route: 'home', order: 1 }],
})
