import { useI18n } from 'vue-i18n'
import { clockText, dateText } from '@shared/composables/timeText'

/** 2026-11-23 09:05 */
export function useWhen() {
  const { locale } = useI18n()
  return (instant: string) => `${dateText(instant)} ${clockText(instant, locale.value)}`
}
