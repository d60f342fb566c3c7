import type { WeeklySlot } from '@api'

/** 09:00 out of 9:00, 0900 or 09:00:00; nothing that can be read stays as it is. */
export function timeOf(text: string): string {
  const [, hours, minutes] = /^\s*(\d{1,2})[:：]?(\d{2})(?::\d{2})?\s*$/.exec(text) ?? []
  return hours && minutes ? `${hours.padStart(2, '0')}:${minutes}` : text
}

const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(timeOf(text))

/** What keeps a week from being saved. */
export function problemOf(week: WeeklySlot[]): 'time' | 'order' | 'overlap' | undefined {
  if (week.some(({ starts, ends }) => !isTime(starts) || !isTime(ends))) return 'time'
  if (week.some(({ starts, ends }) => timeOf(starts) >= timeOf(ends))) return 'order'
  const overlap = week.some((one, at) =>
    week.some(
      (other, beside) =>
        beside > at && one.weekday === other.weekday && one.starts < other.ends && other.starts < one.ends,
    ),
  )
  return overlap ? 'overlap' : undefined
}

/** An hour after the last one of the day. */
export function nextSlot(week: WeeklySlot[], weekday: number): WeeklySlot {
  const last = week.filter((slot) => slot.weekday === weekday).at(-1)
  const hour = Math.min(22, Number(last ? timeOf(last.ends).slice(0, 2) : 9))
  const time = (n: number) => `${String(n).padStart(2, '0')}:00`
  return { weekday, starts: time(hour), ends: time(hour + 1), capacity: last?.capacity ?? 2 }
}
