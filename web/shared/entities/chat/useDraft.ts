import { ref, toValue, watch, type MaybeRefOrGetter } from 'vue'
import type { FileRef } from '@api'

interface Draft {
  text: string
  files: FileRef[]
}

const PREFIX = 'zhike.draft.'
const EMPTY: Draft = { text: '', files: [] }

function load(key: string): Draft {
  try {
    return { ...EMPTY, ...(JSON.parse(localStorage.getItem(PREFIX + key) ?? '{}') as Partial<Draft>) }
  } catch {
    return { ...EMPTY }
  }
}

function save(key: string, draft: Draft): void {
  try {
    if (draft.text || draft.files.length) localStorage.setItem(PREFIX + key, JSON.stringify(draft))
    else localStorage.removeItem(PREFIX + key)
  } catch {
    // A full storage costs only the protection against a reload.
  }
}

/** What was typed and uploaded but not sent, kept per conversation through a reload and a switch of talks. */
export function useDraft(key: MaybeRefOrGetter<string | number>) {
  const text = ref('')
  const files = ref<FileRef[]>([])

  watch(
    () => String(toValue(key)),
    (now) => {
      const draft = load(now)
      text.value = draft.text
      files.value = draft.files
    },
    { immediate: true, flush: 'sync' },
  )
  watch([text, files], () => save(String(toValue(key)), { text: text.value, files: files.value }), {
    deep: true,
  })

  return { text, files }
}

/** Nothing of this person may stay in the browser. */
export function forgetDrafts(): void {
  for (const name of Object.keys(localStorage)) {
    if (name.startsWith(PREFIX)) localStorage.removeItem(name)
  }
}
