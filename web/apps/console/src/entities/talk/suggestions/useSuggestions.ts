import { onScopeDispose, shallowRef, toValue, watch, type MaybeRefOrGetter } from 'vue'
import { botApi, type Message, type RobotSuggestion } from '@api'

/** A customer often writes a sentence in several messages: ask when they pause (milliseconds). */
const PAUSE = 500

/** Below this probability of being right a suggestion only takes the agent's time. */
const WORTH_SHOWING = 0.1

/** What the robot would answer to the customer's open question; nothing when there is none or it cannot be asked. */
export function useSuggestions(
  conversation: MaybeRefOrGetter<number>,
  question: MaybeRefOrGetter<Message | undefined>,
) {
  const suggestions = shallowRef<RobotSuggestion[]>([])
  let latest = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  async function ask(text: string): Promise<void> {
    const mine = ++latest
    try {
      const found = await botApi.suggest({ conversationId: toValue(conversation), text })
      if (mine === latest) suggestions.value = found.filter(({ confidence }) => confidence >= WORTH_SHOWING)
    } catch {
      // Help that does not come is no reason to disturb the agent.
    }
  }

  watch(
    () => toValue(question)?.seq,
    () => {
      clearTimeout(timer)
      latest++
      suggestions.value = []
      const text = toValue(question)?.text.trim()
      if (text) timer = setTimeout(() => void ask(text), PAUSE)
    },
    { immediate: true },
  )
  onScopeDispose(() => clearTimeout(timer))

  return { suggestions, dismiss: () => (suggestions.value = []) }
}
