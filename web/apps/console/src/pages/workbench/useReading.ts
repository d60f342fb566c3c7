import { onBeforeUnmount, watch, type Ref } from 'vue'
import { useDesk } from '@console/entities/desk'
import type { OpenTalk } from '@console/entities/talk'

/** Marks the open talk as read while somebody looks at it, and catches up when they look again. */
export function useReading(talk: OpenTalk, conversation: Ref<number | undefined>): void {
  const desk = useDesk()
  let marked = ''

  function mark(): void {
    const seq = talk.messages.value.at(-1)?.seq
    const id = conversation.value
    if (id === undefined || !seq || !talk.standing.value.writable || !isLookedAt()) return
    desk.seen(id, seq)
    const mark = `${id}:${seq}`
    if (mark === marked || !talk.synchronised.value) return
    marked = mark
    talk.markRead(seq)
  }

  watch([talk.messages, talk.synchronised, () => talk.standing.value.writable, conversation], mark, {
    immediate: true,
  })
  document.addEventListener('visibilitychange', mark)
  window.addEventListener('focus', mark)
  onBeforeUnmount(() => {
    document.removeEventListener('visibilitychange', mark)
    window.removeEventListener('focus', mark)
  })
}

const isLookedAt = () => document.visibilityState === 'visible' && document.hasFocus()
