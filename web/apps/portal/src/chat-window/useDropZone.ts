import { ref } from 'vue'

/** Files dragged over an element and dropped on it. */
export function useDropZone(dropped: (files: FileList) => void) {
  const dragging = ref(false)
  let depth = 0

  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

  function dragenter(event: DragEvent): void {
    if (!carriesFiles(event)) return
    depth++
    dragging.value = true
  }

  function dragleave(event: DragEvent): void {
    if (!carriesFiles(event)) return
    depth = Math.max(0, depth - 1)
    dragging.value = depth > 0
  }

  function dragover(event: DragEvent): void {
    if (carriesFiles(event)) event.preventDefault()
  }

  function drop(event: DragEvent): void {
    depth = 0
    dragging.value = false
    if (!event.dataTransfer?.files.length) return
    event.preventDefault()
    dropped(event.dataTransfer.files)
  }

  return { dragging, handlers: { dragenter, dragleave, dragover, drop } }
}
