import { onScopeDispose } from 'vue'
import { useRealtime } from '@shared/composables/useRealtime'
import { useSession } from '@shared/entities/session'
import { useNews } from './useNews'

/** Keeps the count of news right while its component lives. What changed may be the person's own role. */
export function followNews(): void {
  const { client } = useRealtime()
  const session = useSession()
  const news = useNews()
  const end = client.followNews(({ unread }) => {
    const more = unread > news.count
    news.count = unread
    if (more) void session.reload()
  })
  onScopeDispose(() => {
    end()
    news.count = 0
  })
}
