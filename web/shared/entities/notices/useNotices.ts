import { ref, shallowRef, watch } from 'vue'
import { meApi, type NewsRow, type Thing } from '@api'
import { useNews } from './useNews'

/** The person's notices by pages, kept right while new ones come. Of two answers the later question counts. */
export function useNotices(size = 10) {
  const news = useNews()
  const page = ref(1)
  const unreadOnly = ref(false)
  const items = shallowRef<NewsRow[]>([])
  const total = ref(0)
  const loading = ref(true)
  const failed = ref(false)
  let latest = 0

  async function load(): Promise<void> {
    const mine = ++latest
    try {
      const found = await meApi.news({ unread: unreadOnly.value, page: page.value - 1, size })
      if (mine !== latest) return
      items.value = found.items
      total.value = found.total
      failed.value = false
    } catch {
      if (mine === latest) failed.value = true
    }
    if (mine === latest) loading.value = false
  }

  async function attempt(act: Promise<unknown>): Promise<void> {
    try {
      await act
      await load()
    } catch {
      failed.value = true
    }
  }

  /** Opening the thing is enough for the person; this is for the number. */
  const seen = ({ kind, id }: Thing) => attempt(meApi.seen({ kind, id }))
  const seenAll = () => attempt(meApi.seen({}))

  watch(unreadOnly, () => (page.value = 1))
  watch([page, unreadOnly, () => news.count], load, { immediate: true })

  return { size, page, unreadOnly, items, total, loading, failed, seen, seenAll }
}
