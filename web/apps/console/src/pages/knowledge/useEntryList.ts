import { onScopeDispose, reactive, ref, shallowRef, watch } from 'vue'
import { editorApi, type EditorList, type EditorQuery, type EntryStatus } from '@api'

const TYPING_PAUSE = 250

/** The entries under the filter; an older answer never replaces a newer one. */
export function useEntryList() {
  const filter = reactive({
    q: '',
    product: '',
    module: '',
    status: 'ALL' as EntryStatus | 'ALL' | 'PLANNED',
    page: 1,
    size: 20,
  })
  const list = shallowRef<EditorList>({ items: [], total: 0, counts: {} })
  const loading = ref(true)
  const failed = ref(false)
  let latest = 0
  let typing: ReturnType<typeof setTimeout> | undefined

  function query(): EditorQuery {
    const { q, product, module, status, page, size } = filter
    return {
      q: q.trim(),
      page: page - 1,
      size,
      ...(product && { product }),
      ...(module && { module }),
      ...(status === 'PLANNED' && { planned: true }),
      ...(status !== 'PLANNED' && status !== 'ALL' && { status }),
    }
  }

  async function load(): Promise<void> {
    const mine = ++latest
    loading.value = true
    try {
      const found = await editorApi.list(query())
      if (mine !== latest) return
      list.value = found
      failed.value = false
    } catch {
      if (mine === latest) failed.value = true
    }
    if (mine === latest) loading.value = false
  }

  watch(
    () => [filter.q, filter.product, filter.module, filter.status],
    () => {
      filter.page = 1
      clearTimeout(typing)
      typing = setTimeout(() => void load(), TYPING_PAUSE)
    },
  )
  watch(() => filter.page, load, { immediate: true })
  onScopeDispose(() => clearTimeout(typing))

  return { filter, list, loading, failed, query }
}
