/** Appointments are told in the service's own zone, as in its messages, wherever the reader's computer is. */
const ZONE = 'Asia/Shanghai'

type Options = Intl.DateTimeFormatOptions

const text = (instant: string, locale: string, options: Options) =>
  new Date(instant).toLocaleString(locale, { timeZone: ZONE, hour12: false, ...options })

const clock = (instant: string) => text(instant, 'en-GB', { hour: '2-digit', minute: '2-digit' })

/** 2026-11-24 */
export function dayKey(instant: string): string {
  return text(instant, 'sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit' })
}

/** Month, day and weekday, such as Tue, November 24. */
export function dayTitle(instant: string, locale: string): string {
  return text(instant, locale, { month: 'long', day: 'numeric', weekday: 'short' })
}

/** 09:00–10:00 */
export function slotTime({ startsAt, endsAt }: { startsAt: string; endsAt: string }): string {
  return `${clock(startsAt)}–${clock(endsAt)}`
}

/** 2026-11-24 09:00–10:00 */
export function slotTitle(slot: { startsAt: string; endsAt: string }): string {
  return `${dayKey(slot.startsAt)} ${slotTime(slot)}`
}

/** 2026-11-24 09:05 */
export function momentTitle(instant: string): string {
  return `${dayKey(instant)} ${clock(instant)}`
}
