import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { knowledgeApi, type KnowledgeEntryBrief } from '@api'

const PAGE = 20
const TYPING_PAUSE = 250

/** Searches while the agent types; an older answer never replaces a newer one. */
export function useKnowledge() {
  const query = ref('')
  const items = shallowRef<KnowledgeEntryBrief[]>([])
  const total = ref(0)
  const loading = ref(false)
  const failed = ref(false)
  let latest = 0
  let page = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  async function search(nextPage: number): Promise<void> {
    const mine = ++latest
    loading.value = true
    try {
      const found = await knowledgeApi.entries({ q: query.value.trim(), page: nextPage, size: PAGE })
      if (mine !== latest) return
      items.value = nextPage ? [...items.value, ...found.items] : found.items
      total.value = found.total
      page = nextPage
      failed.value = false
    } catch {
      if (mine === latest) failed.value = true
    }
    if (mine === latest) loading.value = false
  }

  function clear(): void {
    latest++
    items.value = []
    total.value = 0
    loading.value = false
  }

  watch(query, (words) => {
    clearTimeout(timer)
    if (words.trim()) timer = setTimeout(() => void search(0), TYPING_PAUSE)
    else clear()
  })
  onScopeDispose(() => clearTimeout(timer))

  return { query, items, total, loading, failed, more: () => search(page + 1) }
}
