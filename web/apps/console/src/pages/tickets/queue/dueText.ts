type Translate = (key: string, values?: Record<string, unknown>) => string

/** How far away a deadline is: "3 hours left", "2 days late". */
export function dueText(due: string, now: string, t: Translate): string {
  const minutes = Math.round((Date.parse(due) - Date.parse(now)) / 60_000)
  const size = Math.abs(minutes)
  const amount =
    size < 60
      ? t('tickets.minutes', { n: size })
      : size < 48 * 60
        ? t('tickets.hours', { n: Math.round(size / 60) })
        : t('tickets.days', { n: Math.round(size / 1440) })
  return t(minutes < 0 ? 'tickets.late' : 'tickets.left', { amount })
}
