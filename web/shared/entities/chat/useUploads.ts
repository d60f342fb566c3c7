import { computed, onScopeDispose, reactive, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { type FileRef, ProblemError, type UploadOptions } from '@api'
import { problemText } from '@shared/composables/problemText'
import { uuid } from '@shared/realtime'
import { isPicture, sizeText } from './fileText'

export interface UploadItem {
  id: string
  name: string
  size: number
  picture: boolean
  /** A preview from the browser's memory; uploaded files of an earlier visit have none. */
  preview?: string
  progress: number
  file?: FileRef
  error?: string
}

export type Uploader = (file: File, options: UploadOptions) => Promise<FileRef>

/** Files on their way to the server while the message is still being written. */
export function useUploads(upload: Uploader, maxBytes: () => number) {
  const { t } = useI18n()
  const items = ref<UploadItem[]>([])
  const sources = new Map<string, File>()
  const aborts = new Map<string, AbortController>()

  const uploading = computed(() => items.value.some((item) => !item.file && !item.error))
  const files = computed(() => items.value.flatMap((item) => (item.file ? [item.file] : [])))

  function add(added: Iterable<File>): void {
    for (const source of added) {
      const picture = isPicture(source.type)
      const item = reactive<UploadItem>({
        id: uuid(),
        name: source.name,
        size: source.size,
        picture,
        progress: 0,
        ...(picture && { preview: URL.createObjectURL(source) }),
      })
      sources.set(item.id, source)
      items.value.push(item)
      void send(item)
    }
  }

  async function send(item: UploadItem): Promise<void> {
    const source = sources.get(item.id)
    if (!source) return
    if (source.size > maxBytes()) {
      item.error = t('chat.fileTooLarge', { max: sizeText(maxBytes()) })
      return
    }
    delete item.error
    const abort = new AbortController()
    aborts.set(item.id, abort)
    try {
      const onProgress = (fraction: number) => (item.progress = fraction)
      item.file = await upload(source, { onProgress, signal: abort.signal })
    } catch (error) {
      if (!abort.signal.aborted) item.error = reason(error)
    }
  }

  function reason(error: unknown): string {
    if (error instanceof ProblemError && error.is('file-too-large')) {
      return t('chat.fileTooLarge', { max: sizeText(maxBytes()) })
    }
    if (error instanceof ProblemError && error.is('file-type-refused')) return t('chat.fileTypeRefused')
    return problemText(error, t)
  }

  function remove(id: string): void {
    const item = items.value.find((candidate) => candidate.id === id)
    aborts.get(id)?.abort()
    if (item?.preview) URL.revokeObjectURL(item.preview)
    sources.delete(id)
    items.value = items.value.filter((candidate) => candidate.id !== id)
  }

  /** What was uploaded before the page was reloaded. */
  function restore(refs: readonly FileRef[]): void {
    items.value = refs.map((file) => ({
      id: uuid(),
      name: file.name,
      size: file.size,
      picture: isPicture(file.mediaType),
      progress: 1,
      file,
    }))
  }

  function clear(): void {
    for (const { id } of items.value) remove(id)
  }

  onScopeDispose(() => {
    for (const { preview } of items.value) if (preview) URL.revokeObjectURL(preview)
  })

  return { items, files, uploading, add, remove, restore, clear, retry: send }
}
