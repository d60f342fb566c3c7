import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { chatApi, type Conversation, type EntryRef, type Message, ProblemError } from '@api'
import { problemText } from '@shared/composables/problemText'
import { useChannel } from '@shared/composables/useChannel'
import { useRealtime } from '@shared/composables/useRealtime'
import { optionOf } from './optionOf'
import { useHandover } from './useHandover'

/** Milliseconds between tries to open the talk while the server cannot be reached. */
const TRY_AGAIN = 5000

/** The customer's own talk: opened once, then live. */
export function useTalk() {
  const { t } = useI18n()
  const { client } = useRealtime()
  const conversation = shallowRef<Conversation>()
  const failure = ref('')
  const hasMore = ref(true)
  const loadingOlder = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined

  const id = computed(() => conversation.value?.id)
  const channel = useChannel(id)
  const state = computed(() => channel.state.value ?? conversation.value?.state)
  const handover = useHandover({
    id,
    applyAnswer: channel.applyAnswer,
    availability: () => conversation.value?.availability,
  })

  async function open(): Promise<void> {
    clearTimeout(timer)
    try {
      conversation.value = await chatApi.open()
      failure.value = ''
      client.start()
    } catch (error) {
      failure.value = problemText(error, t)
      timer = setTimeout(open, TRY_AGAIN)
    }
  }

  async function older(): Promise<void> {
    const first = channel.messages.value[0]
    if (!conversation.value || !first) return
    loadingOlder.value = true
    try {
      const page = await chatApi.messages(conversation.value.id, first.seq)
      channel.prepend(page.messages)
      hasMore.value = page.hasMore
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
    } finally {
      loadingOlder.value = false
    }
  }

  /** Sends a text; the number of an offered question stands for the question. */
  function say(text: string): void {
    const option = optionOf(text, channel.messages.value)
    if (option) choose(option)
    else channel.send({ kind: 'TEXT', text })
  }

  function choose({ entryId, question }: EntryRef): void {
    channel.send({ kind: 'TEXT', text: question, ...(entryId !== undefined && { entryId }) })
  }

  async function feedback(message: Message, helpful: boolean, reason?: string): Promise<void> {
    if (!id.value || !message.answer) return
    const before = message.answer.feedback
    const show = (given: typeof before) =>
      channel.replace(message.seq, (held) => ({
        ...held,
        ...(held.answer && { answer: { ...held.answer, ...(given ? { feedback: given } : {}) } }),
      }))
    show(helpful ? 'UP' : 'DOWN')
    await chatApi.feedback(id.value, message.seq, helpful, reason).catch(() => show(before))
  }

  // The talk belongs to somebody else now, or the guest's cookie is gone: there is another one.
  channel.onRefused(({ clientId, problem }) => {
    if (clientId || problem.status !== 404) return
    clearTimeout(timer)
    timer = setTimeout(open, TRY_AGAIN)
  })

  onScopeDispose(() => {
    clearTimeout(timer)
    client.stop()
  })

  return {
    ...channel,
    ...handover,
    conversation,
    state,
    failure,
    /** Older history may be there until a page or the first message says otherwise. */
    hasMore: computed(() => hasMore.value && (channel.messages.value[0]?.seq ?? 1) > 1),
    loadingOlder,
    open,
    older,
    say,
    choose,
    feedback,
  }
}
