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

/** Keeps the newest message in view while the reader is at the bottom, and the place while reading above. */
export function useTimelineScroll({ scroller, content, newest, canLoad, older, changed }: Options) {
  const atBottom = ref(true)
  const missed = ref(0)
  let loading = false

  function toBottom(): void {
    const element = scroller.value
    if (element) element.scrollTop = element.scrollHeight
    settle(true)
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
    settle(element.scrollHeight - element.scrollTop - element.clientHeight < BOTTOM)
    if (element.scrollTop < TOP) void loadOlder()
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
