import { reactive, ref } from 'vue'
import { ProblemError, ticketApi, type TicketFile, type TicketText } from '@api'

const newKey = (): string => crypto.randomUUID()

/** A text being written, with its pictures and files. The key stays the same until it has been sent. */
export function useText() {
  const text = ref('')
  const files = ref<TicketFile[]>([])
  const key = ref(newKey())
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
