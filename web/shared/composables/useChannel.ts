import { onScopeDispose, ref, shallowRef, toValue, watch, type MaybeRefOrGetter } from 'vue'
import type { ConversationState, ErrorFrame, Message, Sender } from '@api'
import type { Channel, Draft, Pending } from '@shared/realtime'
import { useRealtime } from './useRealtime'

/** A sign of typing that is not renewed is over after this long. */
const TYPING_ENDS = 6000

/** One conversation as the page shows it; follows the id, leaves the channel with the component. */
export function useChannel(conversation: MaybeRefOrGetter<number | undefined>) {
  const { client } = useRealtime()
  const messages = shallowRef<readonly Message[]>([])
  const pending = shallowRef<Pending[]>([])
  const state = shallowRef<ConversationState>()
  const synchronised = ref(false)
  const typing = shallowRef<Sender>()
  const refusals = new Set<(error: ErrorFrame) => void>()
  const arrivals = new Set<(messages: Message[]) => void>()
  let channel: Channel | undefined
  let detach: (() => void)[] = []
  let typingTimer: ReturnType<typeof setTimeout> | undefined

  function show(): void {
    messages.value = channel?.messages ?? []
    pending.value = channel?.pending ?? []
    state.value = channel?.state
    synchronised.value = channel?.synchronised ?? false
  }

  function showTyping(sender: Sender | undefined): void {
    clearTimeout(typingTimer)
    typing.value = sender
    if (sender) typingTimer = setTimeout(() => (typing.value = undefined), TYPING_ENDS)
  }

  function arrived(fresh: Message[]): void {
    showTyping(undefined)
    for (const listener of arrivals) listener(fresh)
  }

  function leave(): void {
    for (const end of detach) end()
    detach = []
    if (channel) client.leave(channel.conversation)
    channel = undefined
    showTyping(undefined)
  }

  function join(id: number): void {
    const joined = client.join(id)
    channel = joined
    detach = [
      joined.events.on('changed', show),
      joined.events.on('state', show),
      joined.events.on('arrived', arrived),
      joined.events.on('error', (error) => refusals.forEach((listener) => listener(error))),
      joined.events.on('typing', ({ sender, on }) => showTyping(on ? sender : undefined)),
    ]
  }

  watch(
    () => toValue(conversation),
    (id) => {
      leave()
      if (id !== undefined) join(id)
      show()
    },
    { immediate: true },
  )
  onScopeDispose(leave)

  return {
    messages,
    pending,
    state,
    synchronised,
    /** Who is writing at the moment. */
    typing,
    /** Called with messages of others that were not seen before. */
    onArrived: (listener: (messages: Message[]) => void) => void arrivals.add(listener),
    /** Called when the server refuses something about this conversation. */
    onRefused: (listener: (error: ErrorFrame) => void) => void refusals.add(listener),
    send: (draft: Draft) => channel?.send(draft),
    retry: (clientId: string) => channel?.retry(clientId),
    discard: (clientId: string) => channel?.discard(clientId),
    setTyping: (on: boolean) => channel?.typing(on),
    markRead: (seq: number) => channel?.read(seq),
    prepend: (older: readonly Message[]) => channel?.prepend(older),
    replace: (seq: number, change: (message: Message) => Message) => channel?.replace(seq, change),
    applyAnswer: async (call: Promise<ConversationState>) => channel?.applyAnswer(call),
  }
}
