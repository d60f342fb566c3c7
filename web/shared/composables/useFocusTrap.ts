import { onScopeDispose, type Ref, watch } from 'vue'

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled), [tabindex="0"]'

/** Keeps Tab inside an element while `active`: a full-screen window covers everything else. */
export function useFocusTrap(element: Readonly<Ref<HTMLElement | null>>, active: () => boolean): void {
  function trap(event: KeyboardEvent): void {
    if (event.key !== 'Tab' || !element.value) return
    const inside = [...element.value.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
      (candidate) => candidate.offsetParent !== null,
    )
    const first = inside[0]
    const last = inside.at(-1)
    const current = document.activeElement
    if (!first || !last) return
    const outside = !element.value.contains(current)
    if (event.shiftKey ? current === first || outside : current === last || outside) {
      event.preventDefault()
      ;(event.shiftKey ? last : first).focus()
    }
  }

  const end = () => document.removeEventListener('keydown', trap)
  watch(active, (on) => (on ? document.addEventListener('keydown', trap) : end()), { immediate: true })
  onScopeDispose(end)
}
