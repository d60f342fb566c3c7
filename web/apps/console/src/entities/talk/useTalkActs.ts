import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { deskApi } from '@api'
import { useFeedback } from '@console/composables/useFeedback'
import { useDesk } from '@console/entities/desk'
import type { OpenTalk } from './useOpenTalk'

/** What staff do with a talk as a whole. Each says whether it worked. */
export function useTalkActs(talk: OpenTalk, conversation: () => number) {
  const { t } = useI18n()
  const { attempt, confirm } = useFeedback()
  const desk = useDesk()
  const busy = ref(false)

  async function run(act: () => Promise<unknown>, success?: string): Promise<boolean> {
    busy.value = true
    const worked = await attempt(act, success)
    busy.value = false
    void talk.refresh()
    if (desk.view) void desk.refresh()
    return worked
  }

  async function close(): Promise<boolean> {
    const handover = talk.state.value?.handoverId
    const name = talk.customer.value?.name ?? ''
    if (handover === undefined) return false
    if (!(await confirm(t('talk.closeTitle'), t('talk.closeText', { name }), t('talk.close')))) return false
    return run(() => deskApi.close(handover), t('talk.closedNow'))
  }

  return {
    busy,
    close,
    stepIn: () => run(() => deskApi.stepIn(conversation())),
    stepOut: () => run(() => deskApi.stepOut(conversation())),
  }
}
