import { useI18n } from 'vue-i18n'
import type { Sender } from '@api'
import { useBrand } from '@shared/entities/brand'

/** How somebody is called in a talk: staff with their number, 工号. */
export function useSenderName() {
  const { t } = useI18n()
  const { robotName } = useBrand()
  return ({ kind, name, staffNumber }: Sender): string => {
    if (kind === 'ROBOT') return name ?? robotName.value
    if (kind === 'CUSTOMER') return name ?? t('chat.customer')
    if (kind === 'SUPERVISOR') return t('chat.supervisor', { name: name ?? '' })
    return staffNumber ? t('chat.agent', { name: name ?? '', staffNumber }) : (name ?? t('chat.staff'))
  }
}
