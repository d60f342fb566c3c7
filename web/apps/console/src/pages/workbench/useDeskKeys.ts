import { onBeforeUnmount } from 'vue'

interface DeskKeys {
  /** Alt and an arrow: the next or the previous chat. */
  walk: (step: 1 | -1) => void
  /** Ctrl or ⌘ and K. */
  search: () => void
}

/** The desk's keys work wherever the focus is, also while writing; a dialog keeps its own. */
export function useDeskKeys({ walk, search }: DeskKeys): void {
  function pressed(event: KeyboardEvent): void {
    if (document.querySelector('[aria-modal="true"]:not([style*="display: none"] *)')) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined
    if (step && event.altKey && !event.ctrlKey && !event.metaKey) walk(step)
    else if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey) search()
    else return
    event.preventDefault()
  }

  window.addEventListener('keydown', pressed)
  onBeforeUnmount(() => window.removeEventListener('keydown', pressed))
}
