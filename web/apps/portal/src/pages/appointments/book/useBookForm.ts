import { computed, ref, shallowRef, watch } from 'vue'
import { appointmentApi, type Appointment, type BookingEntrance, ProblemError, type SlotDay } from '@api'
import { uuid } from '@shared/realtime'
import { type Rule, useForm } from '@shared/composables/useForm'

const FIELDS = [
  'unitName',
  'contactName',
  'contactPhone',
  'product',
  'module',
  'title',
  'description',
  'startsAt',
] as const
export type BookField = (typeof FIELDS)[number]
export type BookFields = Record<BookField, string>

const required: Rule<BookFields> = (value) => (value ? undefined : 'required')
const phone: Rule<BookFields> = (value) =>
  !value ? 'required' : /^\+?[0-9][0-9() -]{5,19}$/.test(value) ? undefined : 'phone'

/** The form of an appointment, filled from the profile; a slot that was lost meanwhile leaves the rest as it is. */
export function useBookForm(entrance: BookingEntrance, booked: (appointment: Appointment) => unknown) {
  const days = shallowRef<SlotDay[]>([])
  const slotsFailed = shallowRef<unknown>()
  // Sending the same form again books once.
  const key = uuid()
  const tried = ref(false)

  const form = useForm<BookFields>({
    initial: {
      unitName: entrance.unitName ?? '',
      contactName: entrance.contactName ?? '',
      contactPhone: entrance.contactPhone ?? '',
      product: '',
      module: '',
      title: '',
      description: '',
      startsAt: '',
    },
    rules: {
      ...(Object.fromEntries(FIELDS.map((field) => [field, required])) as Record<BookField, typeof required>),
      contactPhone: phone,
    },
    submit: async (values) => {
      try {
        await booked(await appointmentApi.book({ key, ...values }))
      } catch (error) {
        if (error instanceof ProblemError && error.slug.startsWith('slot-')) await lostSlot()
        throw error
      }
    },
  })
  const { values } = form

  async function loadSlots(): Promise<void> {
    const { product } = values
    slotsFailed.value = undefined
    try {
      const offered = product ? await appointmentApi.slots(product) : []
      if (product === values.product) days.value = offered
    } catch (error) {
      slotsFailed.value = error
    }
  }

  async function lostSlot(): Promise<void> {
    values.startsAt = ''
    await loadSlots()
  }

  watch(
    () => values.product,
    () => {
      values.module = ''
      values.startsAt = ''
      void loadSlots()
    },
  )

  /** Named together beside the button, since not all of a long form is in sight. */
  const missing = computed(() => (tried.value ? FIELDS.filter((field) => form.errorOf(field)) : []))

  async function send(): Promise<void> {
    tried.value = true
    if (await form.run()) return
    // A select's box says that it is wrong, the field within it takes the focus.
    const first = form.element.value?.querySelector('[aria-invalid="true"]')
    if (first?.matches('.el-select')) first.querySelector('input')?.focus()
  }

  return { ...form, days, slotsFailed, missing, loadSlots, send }
}
