import { computed, onBeforeUnmount, reactive, ref, watch } from 'vue'
import {
  ProblemError,
  type Ticket,
  type TicketCategory,
  ticketApi,
  type TicketChannel,
  type TicketDraft,
  type TicketUrgency,
} from '@api'
import { useText } from '@shared/entities/ticket'

const SAVE_AFTER = 600

const blank = () => ({
  title: '',
  product: '',
  version: '',
  module: '',
  category: '' as TicketCategory | '',
  urgency: 'NORMAL' as TicketUrgency,
  isPublic: true,
})
export type TicketFields = ReturnType<typeof blank>
type FieldName = keyof TicketFields | 'body'
const REQUIRED: FieldName[] = ['title', 'product', 'version', 'module', 'category', 'body']

/** The form: kept on the server while it is written, sent once however often somebody presses. */
export function useTicketForm(channel: TicketChannel) {
  const fields = reactive(blank())
  const body = useText()
  const errors = reactive<Partial<Record<FieldName, string | undefined>>>({})
  const problem = ref<ProblemError>()
  const busy = ref(false)
  /** Said of the text as it stands now: a change makes it 'no' until that change is kept too. */
  const saved = ref<'no' | 'yes' | 'failed'>('no')
  const loaded = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<void> = Promise.resolve()
  let kept = ''

  const content = computed<TicketDraft>(() => ({
    ...(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')) as TicketDraft),
    key: body.key,
    body: body.text,
    files: body.files,
  }))

  async function load(): Promise<void> {
    const draft = await ticketApi.draft(channel).catch(() => undefined)
    if (draft) {
      const { key, body: text, files, ...rest } = draft
      Object.assign(fields, rest)
      Object.assign(body, { key: key ?? body.key, text: text ?? '', files: files ?? [] })
      saved.value = 'yes'
    }
    kept = JSON.stringify(content.value)
    loaded.value = true
    watch(content, saveSoon, { deep: true })
  }

  function saveSoon(): void {
    if (busy.value || JSON.stringify(content.value) === kept) return
    if (saved.value === 'yes') saved.value = 'no'
    clearTimeout(timer)
    timer = setTimeout(save, SAVE_AFTER)
  }

  function save(): void {
    clearTimeout(timer)
    timer = undefined
    saving = saving.then(async () => {
      const sent = content.value
      try {
        await ticketApi.saveDraft(channel, sent)
        kept = JSON.stringify(sent)
        if (kept === JSON.stringify(content.value)) saved.value = 'yes'
      } catch {
        saved.value = 'failed'
      }
    })
  }

  for (const name of REQUIRED) {
    watch(
      () => (name === 'body' ? body.text : fields[name]),
      () => (errors[name] = undefined),
    )
  }

  function check(): boolean {
    for (const name of REQUIRED) {
      const value = name === 'body' ? body.text : fields[name]
      if (!String(value).trim()) errors[name] = 'required'
    }
    return REQUIRED.every((name) => !errors[name])
  }

  /** @returns the ticket; undefined when something is missing or was refused */
  async function submit(): Promise<Ticket | undefined> {
    if (busy.value || !check()) return undefined
    busy.value = true
    problem.value = undefined
    clearTimeout(timer)
    timer = undefined
    const ticket = await send().finally(() => (busy.value = false))
    // What was typed while a refused question was on its way is kept as well.
    if (!ticket) saveSoon()
    return ticket
  }

  async function send(): Promise<Ticket | undefined> {
    try {
      await saving
      const { key, text, files } = body.toSend()
      const category = fields.category || 'OTHER'
      return await ticketApi.submit({ ...fields, category, channel, key, body: text, files })
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      for (const { field, code } of error.errors) errors[field as FieldName] = code
      if (!error.errors.length) problem.value = error
      return undefined
    }
  }

  async function discard(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    await saving
    await ticketApi.removeDraft(channel).catch(() => undefined)
    Object.assign(fields, blank())
    body.clear()
    kept = JSON.stringify(content.value)
    saved.value = 'no'
  }

  onBeforeUnmount(() => {
    if (timer) save()
  })
  void load()

  return { fields, body, errors, problem, busy, saved, loaded, submit, discard }
}
