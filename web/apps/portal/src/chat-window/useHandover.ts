import { type ComputedRef, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import {
  type Availability,
  chatApi,
  type ConversationState,
  type LeftMessageRequest,
  ProblemError,
} from '@api'
import { problemText } from '@shared/composables/problemText'

interface Options {
  id: ComputedRef<number | undefined>
  applyAnswer: (call: Promise<ConversationState>) => Promise<void>
  availability: () => Availability | undefined
}

/** The way to a person: queue, message out of hours, end, rating. */
export function useHandover({ id, applyAnswer, availability }: Options) {
  const { t } = useI18n()
  const busy = ref(false)
  const trouble = ref('')
  /** The form for a message is open, because nobody is there. */
  const leavingMessage = ref(false)
  const opensAt = ref<string>()

  async function act(action: (conversation: number) => Promise<void>): Promise<boolean> {
    if (busy.value || id.value === undefined) return false
    busy.value = true
    trouble.value = ''
    try {
      await action(id.value)
      return true
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      refused(error)
      return false
    } finally {
      busy.value = false
    }
  }

  function refused(error: ProblemError): void {
    if (error.is('out-of-hours')) {
      opensAt.value = error.problem.opensAt ?? availability()?.opensAt
      leavingMessage.value = true
    } else trouble.value = problemText(error, t)
  }

  const askForHuman = () => act((conversation) => applyAnswer(chatApi.askForHuman(conversation)))
  const leaveHandover = () => act((conversation) => applyAnswer(chatApi.leaveHandover(conversation)))
  const leaveMessage = (message: LeftMessageRequest) =>
    act(async (conversation) => {
      await applyAnswer(chatApi.leaveMessage(conversation, message))
      leavingMessage.value = false
    })
  const rate = (handoverId: number, score: number, comment: string) =>
    act((conversation) => chatApi.rate(conversation, { handoverId, score, ...(comment && { comment }) }))

  return {
    busy,
    trouble,
    leavingMessage,
    opensAt,
    askForHuman,
    leaveHandover,
    leaveMessage,
    rate,
  }
}
