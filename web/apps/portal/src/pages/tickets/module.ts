import type { RouteRecordRaw } from 'vue-router'
import { defineModule } from '@shared/app'
import type { Role, TicketChannel } from '@api'

declare module 'vue-router' {
  interface RouteMeta {
    ticketChannel?: TicketChannel
  }
}

/** Whom the vendor lets into internal consultation. */
const INSIDERS: Role[] = ['INTERNAL', 'AGENT', 'SUPERVISOR']

/** The same pages twice: for customers' questions and for internal consultations. */
function routesOf(path: string, ticketChannel: TicketChannel, title: string): RouteRecordRaw {
  return {
    path,
    component: () => import('./TicketsLayout.vue'),
    meta: {
      ticketChannel,
      title,
      signedIn: true,
      ...(ticketChannel === 'INTERNAL' && { roles: INSIDERS }),
    },
    redirect: `${path}/new`,
    children: [
      { path: 'new', name: `${ticketChannel}-new`, component: () => import('./ask/AskPage.vue') },
      {
        path: 'list/:list(mine|unit|hot|solved|open)',
        name: `${ticketChannel}-list`,
        component: () => import('./list/ListPage.vue'),
      },
      {
        path: ':id(\\d+)',
        name: `${ticketChannel}-detail`,
        component: () => import('./detail/DetailPage.vue'),
      },
    ],
  }
}

export default defineModule({
  routes: [
    routesOf('/tickets', 'QUESTION', 'tickets.QUESTION'),
    routesOf('/consultations', 'INTERNAL', 'tickets.INTERNAL'),
  ],
  menu: [
    { title: 'tickets.QUESTION', route: 'QUESTION-new', area: 'find', order: 20 },
    { title: 'tickets.INTERNAL', route: 'INTERNAL-new', area: 'find', order: 50, roles: INSIDERS },
  ],
})
