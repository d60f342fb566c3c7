import { computed, ref, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { appointmentDeskApi, type DeskAppointment } from '@api'
import { dayKey, useAppointmentNews } from '@shared/entities/appointment'
import { mondayOf, plusDays } from './days'

export type Span = 'day' | 'week'

/** The appointments of a day or a week, by time; live while the page is open. */
export function useSchedule() {
  const route = useRoute()
  const router = useRouter()
  const rows = shallowRef<DeskAppointment[]>([])
  const loaded = ref(false)
  const problem = shallowRef<unknown>()
  const today = dayKey(new Date().toISOString())

  const span = computed<Span>(() => (route.query['span'] === 'day' ? 'day' : 'week'))
  const day = computed(() => String(route.query['day'] ?? today))
  const from = computed(() => (span.value === 'day' ? day.value : mondayOf(day.value)))
  const to = computed(() => (span.value === 'day' ? day.value : plusDays(from.value, 6)))
  const chosen = computed(() => Number(route.query['id']) || undefined)

  /** Slots with what was booked in them. */
  const days = computed(() => {
    const grouped = new Map<string, Map<string, DeskAppointment[]>>()
    for (const row of rows.value) {
      const { startsAt } = row.appointment
      const slots = grouped.get(dayKey(startsAt)) ?? new Map<string, DeskAppointment[]>()
      grouped.set(dayKey(startsAt), slots)
      slots.set(startsAt, [...(slots.get(startsAt) ?? []), row])
    }
    return [...grouped].map(([key, slots]) => ({ day: key, slots: [...slots.values()] }))
  })

  const show = (query: { span?: Span; day?: string; id?: string | undefined }) =>
    void router.replace({ query: { ...route.query, ...query } })
  const move = (n: number) => show({ day: plusDays(day.value, span.value === 'day' ? n : 7 * n) })

  async function load(): Promise<void> {
    const asked = from.value + to.value
    try {
      const found = await appointmentDeskApi.list(from.value, to.value)
      if (asked !== from.value + to.value) return
      rows.value = found
      problem.value = undefined
      loaded.value = true
    } catch (error) {
      problem.value = error
    }
  }

  watch([from, to], () => void load(), { immediate: true })
  useAppointmentNews(() => void load())

  return { days, rows, loaded, problem, span, day, from, to, today, chosen, show, move, load }
}
