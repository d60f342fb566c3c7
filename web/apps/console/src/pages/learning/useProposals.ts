import { onScopeDispose, reactive, ref, shallowRef, watch } from 'vue'
import { learningApi, type ProposalReason, type ProposalRow, type ProposalState } from '@api'

const TYPING_PAUSE = 250

/** The proposals under the filter. */
export function useProposals() {
  const filter = reactive({
    state: 'OPEN' as ProposalState,
    why: 'ANY' as ProposalReason,
    q: '',
    page: 1,
    size: 20,
  })
  const items = shallowRef<ProposalRow[]>([])
  const total = ref(0)
  const loading = ref(true)
  const failed = ref(false)
  let latest = 0
  let typing: ReturnType<typeof setTimeout> | undefined

  async function load(): Promise<void> {
    const mine = ++latest
    loading.value = true
    try {
      const { page, ...query } = filter
      const found = await learningApi.proposals({ ...query, q: filter.q.trim(), page: page - 1 })
      if (mine !== latest) return
      items.value = found.items
      total.value = found.total
      failed.value = false
    } catch {
      if (mine === latest) failed.value = true
    }
    if (mine === latest) loading.value = false
  }

  watch(
    () => [filter.q, filter.state, filter.why],
    () => {
      filter.page = 1
      clearTimeout(typing)
      typing = setTimeout(() => void load(), TYPING_PAUSE)
    },
  )
  watch(() => filter.page, load, { immediate: true })
  onScopeDispose(() => clearTimeout(typing))

  return { filter, items, total, loading, failed, load }
}
