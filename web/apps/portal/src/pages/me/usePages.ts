import { ref, shallowRef, watch, type WatchSource } from 'vue'
import type { Page } from '@api'

/** A list by pages; starts anew when what it is a list of changes. Of two answers the later question counts. */
export function usePages<T>(
  load: (query: { page: number; size: number }) => Promise<Page<T>>,
  of?: WatchSource<unknown>,
) {
  const size = 20
  const page = ref(1)
  const items = shallowRef<T[]>([])
  const total = ref(0)
  const loading = ref(true)
  const failed = ref(false)
  let latest = 0

  async function ask(): Promise<void> {
    const mine = ++latest
    loading.value = true
    try {
      const found = await load({ page: page.value - 1, size })
      if (mine !== latest) return
      items.value = found.items
      total.value = found.total
      failed.value = false
    } catch {
      if (mine === latest) failed.value = true
    }
    if (mine === latest) loading.value = false
  }

  watch(page, ask)
  if (of) {
    watch(of, () => {
      if (page.value === 1) void ask()
      else page.value = 1
    })
  }
  void ask()

  return { page, size, items, total, loading, failed, again: ask }
}
