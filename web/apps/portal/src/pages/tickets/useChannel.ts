import { computed } from 'vue'
import { useRoute } from 'vue-router'
import type { TicketChannel } from '@api'

/** Which of the two channels the page is for, and the names of its routes. */
export function useTicketChannel() {
  const route = useRoute()
  const channel = computed<TicketChannel>(() => route.meta.ticketChannel ?? 'QUESTION')
  const routeName = (page: 'new' | 'list' | 'detail') => `${channel.value}-${page}`
  return { channel, routeName }
}
