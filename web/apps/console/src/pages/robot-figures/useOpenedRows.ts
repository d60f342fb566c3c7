import { ref, shallowRef, watch } from 'vue'
import { useFeedback } from '@console/composables/useFeedback'

export const SIZE = 20

interface PageOf<Row> {
  items: Row[]
  total: number
}

/** The rows that an opened figure counts, page by page; another figure begins with its first page. */
export function useOpenedRows<Query, Row>(
  query: () => Query | undefined,
  read: (query: Query & { page: number; size: number }) => Promise<PageOf<Row>>,
) {
  const { attempt } = useFeedback()
  const items = shallowRef<Row[]>([])
  const total = ref(0)
  const page = ref(1)

  async function load(): Promise<void> {
    const asked = query()
    if (!asked) return
    await attempt(async () => {
      const found = await read({ ...asked, page: page.value - 1, size: SIZE })
      items.value = found.items
      total.value = found.total
    })
  }

  watch(query, () => {
    items.value = []
    if (page.value === 1) void load()
    else page.value = 1
  })
  watch(page, load)
  return { items, total, page }
}
