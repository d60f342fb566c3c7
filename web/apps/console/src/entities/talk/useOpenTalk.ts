import { computed, onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'
import { deskApi, type DeskConversation, ProblemError } from '@api'
import { useChannel } from '@shared/composables/useChannel'
import { useRealtime } from '@shared/composables/useRealtime'
import { useSession } from '@shared/entities/session'
import { Refetch } from '@console/entities/desk'
import { openQuestion, standingOf } from './standing'

/** Milliseconds until a talk that could not be read is asked for again. */
const RETRY_AFTER = 5000

/** One talk as staff see it: its messages, who the customer is, and what may be done in it. */
export function useOpenTalk(conversation: Ref<number | undefined>) {
  const session = useSession()
  const { client } = useRealtime()
  const channel = useChannel(conversation)
  const detail = shallowRef<DeskConversation>()
  /** The talk does not exist for this person. */
  const failed = ref(false)
  const refetch = new Refetch(read)
  let retry: ReturnType<typeof setTimeout> | undefined

  const state = computed(() => channel.state.value ?? detail.value?.state)
  const standing = computed(() =>
    standingOf(state.value, {
      id: session.profile?.id,
      supervisor: session.hasAnyRole(['SUPERVISOR']),
    }),
  )
  const question = computed(() =>
    standing.value.writable ? openQuestion(channel.messages.value) : undefined,
  )

  async function read(): Promise<void> {
    clearTimeout(retry)
    const id = conversation.value
    if (id === undefined) return
    try {
      const answer = await deskApi.conversation(id)
      if (id !== conversation.value) return
      detail.value = answer
      failed.value = false
    } catch (error) {
      if (id === conversation.value) refused(error)
    }
  }

  /** A network that is gone for a moment takes nothing from the page; only the server's word does. */
  function refused(error: unknown): void {
    if (error instanceof ProblemError && [403, 404].includes(error.status)) failed.value = true
    else retry = setTimeout(() => refetch.hint(), RETRY_AFTER)
  }

  watch(
    conversation,
    () => {
      detail.value = undefined
      failed.value = false
      void refetch.now()
    },
    { immediate: true },
  )
  // Another agent, another handover, a new rating: the card and the reasons change with them.
  watch(
    () =>
      [
        state.value?.mode,
        state.value?.agent?.id,
        state.value?.handoverId,
        state.value?.supervisor?.name,
      ].join(),
    () => refetch.hint(),
  )
  const end = client.events.on('desk', (hint) => hint.conversation === conversation.value && refetch.hint())
  onScopeDispose(() => {
    end()
    clearTimeout(retry)
    refetch.stop()
  })

  return {
    ...channel,
    state,
    standing,
    question,
    detail,
    failed,
    customer: computed(() => detail.value?.customer),
    chat: computed(() => detail.value?.chat),
    refresh: () => refetch.now(),
  }
}

export type OpenTalk = ReturnType<typeof useOpenTalk>
