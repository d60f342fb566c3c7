import { onScopeDispose } from 'vue'
import type { AppointmentNews } from '@api'
import { useRealtime } from '@shared/composables/useRealtime'

/**
 * Calls whenever an appointment that this person may see has changed; without news after every new connection, since
 * something may have happened in between.
 */
export function useAppointmentNews(heard: (news?: AppointmentNews) => void): void {
  const { client } = useRealtime()
  const ends = [
    client.followAppointments(heard),
    client.events.on('status', (status) => status === 'open' && heard()),
  ]
  onScopeDispose(() => ends.forEach((end) => end()))
}
