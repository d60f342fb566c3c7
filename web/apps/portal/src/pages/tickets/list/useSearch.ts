import { computed, ref, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { ProblemError, ticketApi, type TicketListName, type TicketRow } from '@api'
import { useTicketChannel } from '../useChannel'

export interface Conditions {
  q: string
  product: string
  version: string
  module: string
  sort: 'NEWEST' | 'RELEVANCE'
}

const NONE: Conditions = { q: '', product: '', version: '', module: '', sort: 'NEWEST' }

/** The list of the address: the address bar holds the whole search, so it can be kept, sent and gone back to. */
export function useSearch() {
  const route = useRoute()
  const router = useRouter()
  const { channel } = useTicketChannel()
  const rows = shallowRef<TicketRow[]>([])
  const next = ref<string>()
  const loading = ref(false)
  const problem = ref<ProblemError>()
  let asking = new AbortController()

  const list = computed(() => String(route.params['list'] ?? 'mine').toUpperCase() as TicketListName)
  const conditions = computed<Conditions>(() => ({
    q: text('q'),
    product: text('product'),
    version: text('version'),
    module: text('module'),
    sort: text('sort') === 'RELEVANCE' ? 'RELEVANCE' : 'NEWEST',
  }))

  function text(name: string): string {
    const value = route.query[name]
    return typeof value === 'string' ? value : ''
  }

  /** Changes some of the conditions; the address follows and the list with it. */
  function set(change: Partial<Conditions>): void {
    const wanted = { ...conditions.value, ...change }
    const query = Object.fromEntries(
      Object.entries(wanted).filter(([name, value]) => value !== NONE[name as keyof Conditions]),
    )
    void router.push({ query })
  }

  async function load(cursor?: string): Promise<void> {
    asking.abort()
    const mine = (asking = new AbortController())
    loading.value = true
    problem.value = undefined
    try {
      const search = { channel: channel.value, list: list.value, ...conditions.value, cursor }
      const found = await ticketApi.list(search, mine.signal)
      rows.value = cursor ? [...rows.value, ...found.items] : found.items
      next.value = found.next
    } catch (error) {
      if (error instanceof ProblemError) problem.value = error
      else if (!mine.signal.aborted) throw error
    } finally {
      if (mine === asking) loading.value = false
    }
  }

  watch(
    () => [route.name, list.value, conditions.value] as const,
    (now, before) => {
      if (JSON.stringify(now) === JSON.stringify(before) || !route.params['list']) return
      if (now[1] !== before?.[1]) rows.value = []
      void load()
    },
    { immediate: true },
  )

  return { list, conditions, rows, next, loading, problem, set, load }
}
