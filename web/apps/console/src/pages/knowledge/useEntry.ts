import { computed, ref, shallowRef } from 'vue'
import {
  editorApi,
  type EditorEntry,
  type EntryForm,
  type EntryText,
  type FieldError,
  ProblemError,
  type TrialOutcome,
  type WantedChange,
} from '@api'
import { emptyEntry, formOf, sameForm, useTrialGate } from '@console/entities/entry'

type Told = (success: string) => void
type Attempt = (act: () => Promise<unknown>, success?: string) => Promise<boolean>

/** One entry on the editor's table: as it is, as it is being written, and what others made of it meanwhile. */
export function useEntry(attempt: Attempt, told: Told) {
  const opened = shallowRef<EditorEntry>()
  const form = ref<EntryForm>(emptyEntry())
  const code = ref('')
  const errors = shallowRef<FieldError[]>([])
  /** The entry as somebody else left it, when that happened after it was opened here. */
  const theirs = shallowRef<EntryText>()
  const trial = shallowRef<TrialOutcome>()
  const gate = useTrialGate()
  const busy = ref(false)
  const missing = ref(false)
  const changed = computed(
    () => !sameForm(form.value, opened.value ? formOf(opened.value.entry) : emptyEntry()),
  )

  function show(entry: EditorEntry): void {
    opened.value = entry
    form.value = formOf(entry.entry)
    errors.value = []
    theirs.value = undefined
    trial.value = undefined
  }

  async function open(id: number): Promise<void> {
    try {
      show(await editorApi.entry(id))
    } catch (error) {
      missing.value = error instanceof ProblemError && error.status === 404
      if (!missing.value) throw error
    }
  }

  /** Does something with the entry; wrong fields and somebody quicker are shown, not only told. */
  async function run(act: (confirmed: boolean) => Promise<EditorEntry>, success: string): Promise<boolean> {
    return guarded(undefined, act, success)
  }

  /** As run; what customers would see is tried first, and nothing is done if somebody thinks better of it. */
  async function guarded(
    wanted: WantedChange | undefined,
    act: (confirmed: boolean) => Promise<EditorEntry>,
    success: string,
  ): Promise<boolean> {
    busy.value = true
    errors.value = []
    let changedMind = false
    const done = await attempt(async () => {
      try {
        const { goOn, confirmed } = wanted ? await gate.pass(wanted) : { goOn: true, confirmed: false }
        changedMind = !goOn
        if (goOn) show(await act(confirmed))
      } catch (error) {
        if (error instanceof ProblemError) noticed(error)
        throw error
      }
    })
    if (done && !changedMind) told(success)
    busy.value = false
    return done && !changedMind
  }

  function noticed(error: ProblemError): void {
    errors.value = error.errors
    const current = (error.problem as unknown as { current?: EntryText }).current
    if (error.is('entry-changed') && current) theirs.value = current
  }

  const version = () => opened.value?.entry.version ?? 0

  function save(publish: boolean, success: string): Promise<boolean> {
    const now = opened.value?.entry
    const live = publish || now?.status === 'PUBLISHED'
    const wanted = live ? { content: form.value, ...(now && { entryId: now.id }) } : undefined
    return guarded(wanted, (confirmed) => write(publish, confirmed), success)
  }

  async function write(publish: boolean, confirmed: boolean): Promise<EditorEntry> {
    const now = opened.value
    if (!now) return editorApi.create(form.value, code.value, publish, confirmed)
    const { id, version: seen } = now.entry
    const saved = changed.value ? await editorApi.change(id, seen, form.value, confirmed) : now
    if (!publish || saved.entry.status === 'PUBLISHED') return saved
    return editorApi.act(id, 'publication', saved.entry.version, confirmed)
  }

  const id = () => opened.value?.entry.id ?? 0

  const retire = (success: string) =>
    guarded(
      opened.value?.entry.status === 'PUBLISHED' ? { entryId: id(), retire: true } : undefined,
      (confirmed) => editorApi.act(id(), 'retirement', version(), confirmed),
      success,
    )

  const restore = (success: string) =>
    run(() => editorApi.act(id(), 'restoration', version(), false), success)

  const plan = (times: { publishAt?: string; retireAt?: string }, success: string) =>
    run(() => editorApi.schedule(id(), version(), times), success)

  /** Keeps what is written here, as the next version after theirs. */
  function keepMine(): void {
    if (!theirs.value || !opened.value) return
    const mine = form.value
    opened.value = { ...opened.value, entry: theirs.value }
    form.value = mine
    theirs.value = undefined
  }

  async function tryOut(): Promise<void> {
    busy.value = true
    await attempt(async () => {
      const entryId = opened.value?.entry.id
      trial.value = await editorApi.tryOut({ content: form.value, ...(entryId && { entryId }) })
    })
    busy.value = false
  }

  return {
    opened,
    form,
    code,
    errors,
    theirs,
    trial,
    busy,
    missing,
    changed,
    open,
    show,
    save,
    retire,
    restore,
    gate,
    plan,
    keepMine,
    tryOut,
  }
}
