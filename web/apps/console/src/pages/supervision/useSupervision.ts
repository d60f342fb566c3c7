import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { deskApi, type Supervision } from '@api'
import { useRealtime } from '@shared/composables/useRealtime'
import { Refetch } from '@shared/realtime'

/** Presence leases run out without anybody saying so: look again at least this often (milliseconds). */
const INTERVAL = 10_000

/** All that goes on at the desks; follows the same hints as an agent's own desk. */
export function useSupervision() {
  const { client } = useRealtime()
  const view = shallowRef<Supervision>()
  const failed = ref(false)
  const refetch = new Refetch(read, 300)

  async function read(): Promise<void> {
    try {
      view.value = await deskApi.supervision()
      failed.value = false
    } catch {
      failed.value = true
    }
  }

  const ends = [
    client.events.on('desk', () => refetch.hint()),
    client.events.on('status', (status) => status === 'open' && refetch.hint()),
  ]
  const timer = setInterval(() => document.visibilityState === 'visible' && refetch.hint(), INTERVAL)
  onScopeDispose(() => {
    for (const end of ends) end()
    clearInterval(timer)
    refetch.stop()
  })
  void refetch.now()

  return {
    view,
    failed,
    figures: computed(() => view.value?.figures),
    refresh: () => refetch.now(),
  }
}
