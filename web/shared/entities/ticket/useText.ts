import { reactive, ref, watch } from 'vue'
import { ProblemError, ticketApi, type TicketFile, type TicketText } from '@api'

const newKey = (): string => crypto.randomUUID()

interface Kept {
  text: string
  files: TicketFile[]
  key: string
}

/** Drafts of this browser; whoever signs in next finds none of them, see `forgetDrafts`. */
const PREFIX = 'zhike.draft.ticket.'

function load(name: string): Partial<Kept> {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? '{}') as Partial<Kept>
  } catch {
    return {}
  }
}

function keep(name: string, kept: Kept): void {
  try {
    if (kept.text || kept.files.length) localStorage.setItem(PREFIX + name, JSON.stringify(kept))
    else localStorage.removeItem(PREFIX + name)
  } catch {
    // A full storage costs only the protection against a reload.
  }
}

/**
 * A text being written, with its pictures and files. The key stays the same until it has been sent.
 *
 * @param name under which it survives a reload; without one somebody else keeps it
 */
export function useText(name?: string) {
  const before = name ? load(name) : {}
  const text = ref(before.text ?? '')
  const files = ref<TicketFile[]>(before.files ?? [])
  const key = ref(before.key ?? newKey())
  if (name) {
    watch([text, files, key], () => keep(name, { text: text.value, files: files.value, key: key.value }))
  }
  const uploading = reactive(new Map<string, number>())
  const problem = ref<ProblemError>()

  /** @returns Markdown to put into the text for each picture. */
  async function add(chosen: Iterable<File>): Promise<string[]> {
    problem.value = undefined
    const marks: string[] = []
    for (const file of chosen) {
      const name = file.name || 'screenshot.png'
      try {
        uploading.set(name, 0)
        const stored = await ticketApi.upload(file, {
          onProgress: (fraction) => uploading.set(name, fraction),
        })
        files.value = [...files.value, stored]
        if (stored.image) marks.push(`![${stored.name.replace(/[[\]]/g, '')}](file:${stored.id})`)
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error
        problem.value = error
      } finally {
        uploading.delete(name)
      }
    }
    return marks
  }

  /** A picture leaves the text too. */
  function remove(id: number): void {
    files.value = files.value.filter((file) => file.id !== id)
    text.value = text.value.replace(new RegExp(`!\\[[^\\]]*\\]\\(file:${id}\\)\\n?`, 'g'), '')
  }

  function clear(): void {
    text.value = ''
    files.value = []
    key.value = newKey()
  }

  const toSend = (): TicketText => ({
    key: key.value,
    text: text.value,
    files: files.value.map(({ id }) => id),
  })

  return reactive({ text, files, key, uploading, problem, add, remove, clear, toSend })
}

export type TextInProgress = ReturnType<typeof useText>
