import { computed, shallowRef } from 'vue'
import { useRoute } from 'vue-router'
import { type Appointment, appointmentApi, ProblemError, type SlotDay } from '@api'
import { useAppointmentNews } from '@shared/entities/appointment'

/** One appointment, live, and what its customer may still change. */
export function useDetail() {
  const route = useRoute()
  const id = Number(route.params['id'])
  const appointment = shallowRef<Appointment>()
  const days = shallowRef<SlotDay[]>([])
  const missing = shallowRef(false)
  const problem = shallowRef<unknown>()
  const busy = shallowRef(false)

  const changeable = computed(
    () =>
      !!appointment.value &&
      ['SUBMITTED', 'IN_PROGRESS'].includes(appointment.value.state) &&
      Date.parse(appointment.value.startsAt) > Date.now(),
  )

  async function load(): Promise<void> {
    try {
      appointment.value = await appointmentApi.read(id)
    } catch (error) {
      if (error instanceof ProblemError && error.status === 404) missing.value = true
      else problem.value = error
    }
  }

  /** True when it worked; after a refusal the page shows how things stand now. */
  async function change(act: (version: number) => Promise<Appointment>): Promise<boolean> {
    if (!appointment.value || busy.value) return false
    busy.value = true
    problem.value = undefined
    try {
      appointment.value = await act(appointment.value.version)
      return true
    } catch (error) {
      problem.value = error
      await load()
      await loadDays()
      return false
    } finally {
      busy.value = false
    }
  }

  async function loadDays(): Promise<void> {
    const product = appointment.value?.matter.product
    if (product && changeable.value) days.value = await appointmentApi.slots(product).catch(() => days.value)
  }

  void load()
  useAppointmentNews((news) => (!news || news.id === id) && void load())

  return {
    appointment,
    days,
    missing,
    problem,
    busy,
    changeable,
    loadDays,
    calendarUrl: appointmentApi.calendarUrl(id),
    reschedule: (startsAt: string) => change((version) => appointmentApi.reschedule(id, version, startsAt)),
    cancel: (reason: string) => change((version) => appointmentApi.cancel(id, version, reason)),
  }
}
