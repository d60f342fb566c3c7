import { nextTick, onMounted, onScopeDispose, ref, type Ref, watch } from 'vue'
import type { TimelineRow } from './timeline'

interface Options {
  scroller: Readonly<Ref<HTMLElement | null>>
  content: Readonly<Ref<HTMLElement | null>>
  newest: () => TimelineRow | undefined
  canLoad: () => boolean
  older: () => Promise<void>
  changed: (atBottom: boolean) => void
}

/** This close to an end counts as being there; in pixels. */
const BOTTOM = 48
const TOP = 160

/** Above a message that is taller than the window. */
const MARGIN = 36

/**
 * Keeps the newest message in view while the reader is at the bottom, and the place while reading above.
 * Of a message taller than the window the beginning is shown.
 */
export function useTimelineScroll({ scroller, content, newest, canLoad, older, changed }: Options) {
  const atBottom = ref(true)
  const missed = ref(0)
  let loading = false
  let lastTop = 0

  function toBottom(): void {
    const element = scroller.value
    if (!element) return
    element.scrollTop = Math.min(element.scrollHeight - element.clientHeight, topOfNewest())
    lastTop = element.scrollTop
    settle(true)
  }

  function topOfNewest(): number {
    const row = newest()
    const last = [...(content.value?.querySelectorAll<HTMLElement>('[data-message]') ?? [])].at(-1)
    if (!last || row?.type !== 'group' || row.own) return Infinity
    return last.offsetTop - MARGIN
  }

  function settle(at: boolean): void {
    if (at) missed.value = 0
    if (at === atBottom.value) return
    atBottom.value = at
    changed(at)
  }

  function scrolled(): void {
    const element = scroller.value
    if (!element) return
    const top = element.scrollTop
    const close = element.scrollHeight - top - element.clientHeight < BOTTOM
    // Only the reader moves up; growing content leaves the place where it is.
    if (close) settle(true)
    else if (top < lastTop - 1) settle(false)
    lastTop = top
    if (top < TOP) void loadOlder()
  }

  async function loadOlder(): Promise<void> {
    const element = scroller.value
    if (!element || loading || !canLoad()) return
    loading = true
    const fromBottom = element.scrollHeight - element.scrollTop
    try {
      await older()
      await nextTick()
      element.scrollTop = element.scrollHeight - fromBottom
      lastTop = element.scrollTop
    } finally {
      loading = false
    }
  }

  function grown(): void {
    if (atBottom.value && !loading) toBottom()
  }

  const keyOfNewest = (row: TimelineRow | undefined) =>
    row?.type === 'group' ? row.items.at(-1)?.key : row?.key
  watch(
    () => keyOfNewest(newest()),
    (key) => {
      const row = newest()
      if (row?.type === 'group' && row.own) void nextTick(toBottom)
      else if (key && !atBottom.value) missed.value++
    },
  )

  // Pictures and cards change the height long after the message came.
  const observer = new ResizeObserver(grown)
  onMounted(() => {
    if (content.value) observer.observe(content.value)
    if (scroller.value) observer.observe(scroller.value)
    toBottom()
  })
  onScopeDispose(() => observer.disconnect())

  return { atBottom, missed, toBottom, scrolled }
}
