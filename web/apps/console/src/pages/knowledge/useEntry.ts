import { computed, ref, shallowRef } from 'vue'
import {
  editorApi,
  type EditorEntry,
  type EntryForm,
  type EntryText,
  type FieldError,
  learningApi,
  ProblemError,
  type TrialReport,
} from '@api'
import { emptyEntry, formOf, sameForm } from '@console/entities/entry'

type Attempt = (act: () => Promise<unknown>, success?: string) => Promise<boolean>

/** One entry on the editor's table: as it is, as it is being written, and what others made of it meanwhile. */
export function useEntry(attempt: Attempt) {
  const opened = shallowRef<EditorEntry>()
  const form = ref<EntryForm>(emptyEntry())
  const code = ref('')
  const errors = shallowRef<FieldError[]>([])
  /** The entry as somebody else left it, when that happened after it was opened here. */
  const theirs = shallowRef<EntryText>()
  const trial = shallowRef<TrialReport>()
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
  async function run(act: () => Promise<EditorEntry>, success: string): Promise<boolean> {
    busy.value = true
    errors.value = []
    const done = await attempt(async () => {
      try {
        show(await act())
      } catch (error) {
        if (error instanceof ProblemError) noticed(error)
        throw error
      }
    }, success)
    busy.value = false
    return done
  }

  function noticed(error: ProblemError): void {
    errors.value = error.errors
    const current = (error.problem as unknown as { current?: EntryText }).current
    if (error.is('entry-changed') && current) theirs.value = current
  }

  const version = () => opened.value?.entry.version ?? 0

  const save = (publish: boolean, success: string) =>
    run(async () => {
      const now = opened.value?.entry
      if (!now) return editorApi.create(form.value, code.value, publish)
      const saved = changed.value ? await editorApi.change(now.id, now.version, form.value) : opened.value
      if (!saved || !publish || saved.entry.status === 'PUBLISHED') return saved ?? editorApi.entry(now.id)
      return editorApi.act(now.id, 'publication', saved.entry.version)
    }, success)

  const act = (name: 'retirement' | 'restoration', success: string) =>
    run(() => editorApi.act(opened.value?.entry.id ?? 0, name, version()), success)

  const plan = (times: { publishAt?: string; retireAt?: string }, success: string) =>
    run(() => editorApi.schedule(opened.value?.entry.id ?? 0, version(), times), success)

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
      trial.value = await learningApi.tryOut({ entry: form.value, ...(entryId && { entryId }) })
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
    act,
    plan,
    keepMine,
    tryOut,
  }
}
