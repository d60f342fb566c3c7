import { shallowRef, watch } from 'vue'
import { type Appointment, appointmentDeskApi, type SlotDay } from '@api'
import { useAppointmentNews } from '@shared/entities/appointment'
import { useFeedback } from '@console/composables/useFeedback'

/** The opened appointment, and what staff do with it. */
export function useAtDesk(id: () => number | undefined, changed: () => void) {
  const { attempt, failed } = useFeedback()
  const appointment = shallowRef<Appointment>()
  const days = shallowRef<SlotDay[]>([])
  const busy = shallowRef(false)

  async function load(): Promise<void> {
    const wanted = id()
    const read = wanted === undefined ? undefined : await appointmentDeskApi.read(wanted).catch(failed)
    if (wanted === id()) appointment.value = read ?? undefined
  }

  const loadDays = async () => {
    const wanted = id()
    if (wanted !== undefined) days.value = await appointmentDeskApi.slots(wanted).catch(() => [])
  }

  /** True when it worked; after a refusal the newest state is shown. */
  async function act(call: (id: number, version: number) => Promise<Appointment>, done: string) {
    const { value } = appointment
    if (!value || busy.value) return false
    busy.value = true
    const worked = await attempt(async () => {
      appointment.value = await call(value.id, value.version)
    }, done)
    busy.value = false
    if (!worked) await load()
    changed()
    return worked
  }

  watch(id, () => void load(), { immediate: true })
  useAppointmentNews((news) => (!news || news.id === id()) && void load())

  return { appointment, days, busy, loadDays, act }
}
