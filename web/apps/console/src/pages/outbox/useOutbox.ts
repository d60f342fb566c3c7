import { onScopeDispose, reactive, ref, shallowRef, watch } from 'vue'
import { type CodeChannel, operatorApi, type OutboxEntry } from '@api'

/** Milliseconds between two looks while the page is visible. */
const INTERVAL = 5000
const TYPING_PAUSE = 250

/** The newest outgoing messages under the filter; looks again by itself, never with two questions at once. */
export function useOutbox() {
  const filter = reactive({ q: '', channel: 'ALL' as CodeChannel | 'ALL', page: 1, size: 20 })
  const items = shallowRef<OutboxEntry[]>([])
  const total = ref(0)
  const loading = ref(true)
  const failed = ref(false)
  const live = ref(true)
  let latest = 0
  let typing: ReturnType<typeof setTimeout> | undefined

  async function load(): Promise<void> {
    const mine = ++latest
    const { q, channel, page, size } = filter
    try {
      const found = await operatorApi.outbox({
        q: q.trim(),
        page: page - 1,
        size,
        ...(channel !== 'ALL' && { channel }),
      })
      if (mine !== latest) return
      items.value = found.items
      total.value = found.total
      failed.value = false
    } catch {
      if (mine === latest) failed.value = true
    }
    if (mine === latest) loading.value = false
  }

  function ask(): void {
    loading.value = true
    void load()
  }

  const timer = setInterval(() => {
    if (live.value && document.visibilityState === 'visible') void load()
  }, INTERVAL)

  watch(
    () => [filter.q, filter.channel],
    () => {
      filter.page = 1
      clearTimeout(typing)
      typing = setTimeout(ask, TYPING_PAUSE)
    },
  )
  watch(() => filter.page, ask, { immediate: true })
  onScopeDispose(() => {
    clearInterval(timer)
    clearTimeout(typing)
  })

  return { filter, items, total, loading, failed, live, refresh: ask }
}
