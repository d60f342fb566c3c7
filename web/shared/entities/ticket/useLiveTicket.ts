import { onScopeDispose } from 'vue'
import { useRealtime } from '@shared/composables/useRealtime'
import { Refetch } from '@shared/realtime'

/** Milliseconds; in case a hint was lost, or there is no connection at all. */
const LOOK_AGAIN = 60_000

/**
 * Keeps a ticket up to date while it is looked at: reads it now, and again whenever the server says that it changed.
 *
 * @param known the revision on the page
 * @returns reads it now
 */
export function useLiveTicket(
  id: number,
  read: () => Promise<void>,
  known: () => number | undefined,
): () => Promise<void> {
  const refetch = new Refetch(read)
  let greeted = false

  const end = useRealtime().client.followTicket(id, (news) => {
    // The first answer only says from where on one is told; later ones come after a gap.
    const first = news.type === 'ticket' && !news.changed && !greeted
    greeted = true
    if (first && (known() === undefined || known() === news.revision)) return
    refetch.hint()
  })
  const timer = setInterval(() => {
    if (!document.hidden) refetch.hint()
  }, LOOK_AGAIN)

  onScopeDispose(() => {
    end()
    clearInterval(timer)
    refetch.stop()
  })
  void refetch.now()
  return () => refetch.now()
}
