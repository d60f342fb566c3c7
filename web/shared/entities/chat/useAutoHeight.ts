import { nextTick, onMounted, type Ref, watch } from 'vue'

/** Lets a text field grow with its text, up to its CSS max-height. */
export function useAutoHeight(area: Readonly<Ref<HTMLTextAreaElement | null>>, text: Ref<string>): void {
  async function fit(): Promise<void> {
    await nextTick()
    const element = area.value
    if (!element) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight + 2}px`
  }
  onMounted(fit)
  watch(text, fit)
}
