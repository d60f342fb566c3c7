import { defineModule } from '@shared/app'

export default defineModule({
  routes: [
    {
      path: '/appointments/new',
      name: 'appointment-new',
      component: () => import('./book/BookPage.vue'),
      meta: { title: 'appointments.book', signedIn: true },
    },
    {
      path: '/appointments',
      name: 'appointments',
      component: () => import('./track/TrackPage.vue'),
      meta: { title: 'appointments.track', signedIn: true },
    },
    {
      path: '/appointments/:id(\\d+)',
      name: 'appointment',
      component: () => import('./track/DetailPage.vue'),
      meta: { title: 'appointments.detail', signedIn: true },
    },
  ],
  menu: [
    { title: 'appointments.book', route: 'appointment-new', area: 'find', order: 30 },
    { title: 'appointments.track', route: 'appointments', area: 'find', order: 40 },
  ],
})
