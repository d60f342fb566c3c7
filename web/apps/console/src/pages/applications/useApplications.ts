import { reactive, ref, shallowRef, watch } from 'vue'
import { applicationDeskApi, type ApplicationRow, type ApplicationStatus } from '@api'

/** The applications of one status, by pages. Of two answers the later question counts. */
export function useApplications() {
  const filter = reactive({ status: 'PENDING' as ApplicationStatus, page: 1, size: 20 })
  const items = shallowRef<ApplicationRow[]>([])
  const total = ref(0)
  const loading = ref(true)
  const failed = ref(false)
  let latest = 0

  async function load(): Promise<void> {
    const mine = ++latest
    loading.value = true
    try {
      const { status, page, size } = filter
      const found = await applicationDeskApi.list(status, { page: page - 1, size })
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
    () => filter.status,
    () => {
      items.value = []
      if (filter.page === 1) void load()
      else filter.page = 1
    },
  )
  watch(() => filter.page, load, { immediate: true })

  return { filter, items, total, loading, failed, load }
}
