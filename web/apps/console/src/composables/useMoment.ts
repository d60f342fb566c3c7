import { useI18n } from 'vue-i18n'
import { dateText } from '@shared/composables/timeText'

/** Moments in the words of the chosen language and the time zone of the browser. */
export function useMoment() {
  const { locale } = useI18n()

  const format = (instant: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale.value, { hourCycle: 'h23', ...options }).format(new Date(instant))

  const isToday = (instant: string) => new Date(instant).toDateString() === new Date().toDateString()

  /** Today the time alone, otherwise with the day. */
  function moment(instant: string): string {
    return isToday(instant)
      ? format(instant, { hour: '2-digit', minute: '2-digit' })
      : format(instant, { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' })
  }

  const full = (instant: string) =>
    format(instant, {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })

  return { moment, date: dateText, full }
}
