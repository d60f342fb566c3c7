import { onBeforeUnmount, onMounted, ref } from 'vue'

/** Files dragged over an area, and dropped there. */
export function useDrop(area: () => HTMLElement | null | undefined, drop: (files: FileList) => void) {
  const over = ref(false)
  let depth = 0

  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

  function entered(event: DragEvent): void {
    if (carriesFiles(event)) over.value = ++depth > 0
  }

  function left(event: DragEvent): void {
    if (carriesFiles(event)) over.value = --depth > 0
  }

  function dragged(event: DragEvent): void {
    if (carriesFiles(event)) event.preventDefault()
  }

  function dropped(event: DragEvent): void {
    if (!carriesFiles(event)) return
    event.preventDefault()
    depth = 0
    over.value = false
    if (event.dataTransfer?.files.length) drop(event.dataTransfer.files)
  }

  const listeners = { dragenter: entered, dragleave: left, dragover: dragged, drop: dropped } as const
  let element: HTMLElement | undefined

  onMounted(() => {
    element = area() ?? undefined
    for (const [name, listener] of Object.entries(listeners))
      element?.addEventListener(name, listener as EventListener)
  })
  onBeforeUnmount(() => {
    for (const [name, listener] of Object.entries(listeners))
      element?.removeEventListener(name, listener as EventListener)
  })

  return { over }
}
