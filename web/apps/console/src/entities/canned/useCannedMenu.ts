import { computed, ref, watch } from 'vue'
import type { CannedReply } from '@api'
import { slashQuery } from './matching'
import { useCanned } from './useCanned'

interface Field {
  caret: () => number
  replace: (from: number, to: number, piece: string) => void
}

/** The list that opens while a shortcut is typed: what it shows, and the keys that walk through it. */
export function useCannedMenu(field: () => Field | undefined | null, words: (reply: CannedReply) => string) {
  const canned = useCanned()
  const text = ref('')
  const active = ref(0)
  const dismissed = ref<string>()

  const slash = computed(() => slashQuery(text.value, field()?.caret() ?? text.value.length))
  const options = computed(() =>
    slash.value && dismissed.value !== slash.value.query ? canned.match(slash.value.query) : [],
  )

  watch(slash, (now) => {
    active.value = 0
    if (!now) dismissed.value = undefined
    else void canned.ready()
  })

  function choose(reply: CannedReply | undefined): void {
    if (reply && slash.value) field()?.replace(slash.value.from, slash.value.to, words(reply))
  }

  function walk(step: number): void {
    active.value = (active.value + step + options.value.length) % options.value.length
  }

  /** True when the key was meant for the list and not for the text. */
  function pressed({ key, isComposing, altKey }: KeyboardEvent): boolean {
    if (!options.value.length || isComposing || altKey) return false
    if (key === 'ArrowDown') walk(1)
    else if (key === 'ArrowUp') walk(-1)
    else if (key === 'Enter' || key === 'Tab') choose(options.value[active.value])
    else if (key === 'Escape') dismissed.value = slash.value?.query
    else return false
    return true
  }

  return { text, options, active, choose, pressed }
}
