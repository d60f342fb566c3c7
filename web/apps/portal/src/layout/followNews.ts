import { onScopeDispose } from 'vue'
import { useRealtime } from '@shared/composables/useRealtime'
import { useSession } from '@shared/entities/session'
import { useNews } from './useNews'

/** Keeps the count of news right while its component lives. What changed may be the person's own role. */
export function followNews(): void {
  const { client } = useRealtime()
  const session = useSession()
  const news = useNews()
  const detach = client.events.on('news', (count) => {
    const more = count > news.count
    news.count = count
    if (more) void session.reload()
  })
  client.openNews()
  onScopeDispose(() => {
    detach()
    client.closeNews()
    news.count = 0
  })
}
