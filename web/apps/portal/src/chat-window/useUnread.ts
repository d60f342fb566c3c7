import { computed, onScopeDispose, type Ref, ref, watch } from 'vue'
import type { ConversationState, Message } from '@api'

interface Options {
  messages: Ref<readonly Message[]>
  state: Ref<ConversationState | undefined>
  /** The newest message is in view. */
  seen: () => boolean
  markRead: (seq: number) => void
  synchronised: Ref<boolean>
}

/** How many messages of others nobody has looked at, on this device or another, and the mark when one does. */
export function useUnread({ messages, state, seen, markRead, synchronised }: Options) {
  const visible = ref(document.visibilityState === 'visible')
  const follow = () => (visible.value = document.visibilityState === 'visible')
  document.addEventListener('visibilitychange', follow)
  onScopeDispose(() => document.removeEventListener('visibilitychange', follow))

  /** Read here; the server's number follows. */
  const readHere = ref(0)
  const readSeq = computed(() => Math.max(readHere.value, state.value?.customerReadSeq ?? 0))
  const unread = computed(
    () =>
      messages.value.filter(
        ({ seq, sender, kind }) => seq > readSeq.value && sender.kind !== 'CUSTOMER' && kind !== 'NOTICE',
      ).length,
  )

  watch(
    () => [messages.value.at(-1)?.seq ?? 0, visible.value && seen(), synchronised.value] as const,
    ([newest, looking, connected]) => {
      if (!looking || !connected || newest <= readSeq.value) return
      readHere.value = newest
      markRead(newest)
    },
    { immediate: true },
  )

  return { unread }
}
