import { computed, ref, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { type Appointment, appointmentApi, type AppointmentRow } from '@api'
import { useAppointmentNews } from '@shared/entities/appointment'

export interface Conditions {
  number: string
  from: string
  to: string
  page: string
  id: string
}
const SIZE = 10

/** The list and the chosen one, both in the address and both live. */
export function useTracking() {
  const route = useRoute()
  const router = useRouter()
  const rows = shallowRef<AppointmentRow[]>([])
  const total = ref(0)
  const chosen = shallowRef<Appointment>()
  const loaded = ref(false)
  const problem = shallowRef<unknown>()
  let asked = 0

  const conditions = computed<Conditions>(() => {
    const text = (name: keyof Conditions) => String(route.query[name] ?? '')
    return { number: text('number'), from: text('from'), to: text('to'), page: text('page'), id: text('id') }
  })
  const page = computed(() => Math.max(1, Number(conditions.value.page) || 1))

  /** Replaces, so that going back leaves the page instead of walking through the rows. */
  function set(change: Partial<Conditions>): void {
    // What else is there stays, such as the word of a booking: rows must not move between the clicks of a double click.
    const wanted = Object.entries({ ...route.query, ...conditions.value, ...change })
    void router.replace({ query: Object.fromEntries(wanted.filter(([, value]) => value !== '')) })
  }

  async function load(): Promise<void> {
    const mine = ++asked
    try {
      const { number, from, to } = conditions.value
      const search = { number, ...(from && { from }), ...(to && { to }), page: page.value - 1, size: SIZE }
      const found = await appointmentApi.list(search)
      if (mine !== asked) return
      rows.value = found.items
      total.value = found.total
      problem.value = undefined
      loaded.value = true
      await show()
    } catch (error) {
      if (mine === asked) problem.value = error
    }
  }

  /** The one of the address; without one the newest, so that the picture is there at once. */
  async function show(): Promise<void> {
    const id = Number(conditions.value.id) || rows.value[0]?.id
    const read = id === undefined ? undefined : await appointmentApi.read(id).catch(() => undefined)
    if (id === (Number(conditions.value.id) || rows.value[0]?.id)) chosen.value = read
  }

  watch(
    () => [conditions.value.number, conditions.value.from, conditions.value.to, page.value].join('\n'),
    () => void load(),
    { immediate: true },
  )
  watch(
    () => conditions.value.id,
    () => void show(),
  )
  useAppointmentNews(() => void load())

  return { rows, total, size: SIZE, page, chosen, conditions, loaded, problem, set, load }
}
