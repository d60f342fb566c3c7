import { computed, ref } from 'vue'
import { deskApi } from '@api'
import { useFeedback } from '@console/composables/useFeedback'
import type { OpenTalk } from '../useOpenTalk'

/** Older messages of a talk, read as the reader scrolls up. The live channel holds the newest ones without a hole. */
export function useHistory(talk: OpenTalk, conversation: () => number) {
  const { failed } = useFeedback()
  const loading = ref(false)
  const first = computed(() => talk.messages.value[0]?.seq ?? 0)

  async function older(): Promise<void> {
    loading.value = true
    try {
      const { messages } = await deskApi.messages(conversation(), first.value)
      talk.prepend(messages)
    } catch (error) {
      failed(error)
    }
    loading.value = false
  }

  return { loading, hasMore: computed(() => first.value > 1), older }
}
