import { defineModule } from '@shared/app'

export default defineModule({
  routes: [{ path: '/', name: 'home', component: () => import('./HomePage.vue') }],
})
