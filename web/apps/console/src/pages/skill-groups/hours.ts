import type { WorkingHours } from '@api'

/** 1 = Monday … 7 = Sunday. */
export const DAYS = [1, 2, 3, 4, 5, 6, 7] as const

export interface DayHours {
  day: number
  spans: { from: string; to: string }[]
}

export type HoursProblem = 'incomplete' | 'backwards' | 'overlapping'

const USUAL = { from: '08:30', to: '17:30' }
const AFTERNOON = { from: '13:30', to: '17:30' }

/** The week as it is edited: each day with its spans, in order; a day without spans is free. */
export function weekOf(hours: readonly WorkingHours[]): DayHours[] {
  return DAYS.map((day) => ({
    day,
    spans: hours
      .filter((span) => span.day === day)
      .map(({ from, to }) => ({ from: from.slice(0, 5), to: to.slice(0, 5) }))
      .sort((a, b) => a.from.localeCompare(b.from)),
  }))
}

export function hoursOf(week: readonly DayHours[]): WorkingHours[] {
  return week.flatMap(({ day, spans }) => spans.map(({ from, to }) => ({ day, from, to })))
}

/** What people type for a time of day (8:30, 830, 8) as it is kept (08:30); empty when it is none. */
export function timeOf(typed: string): string {
  const found = /^(\d{1,2})(?:[:.\uff1a]?(\d{2}))?$/.exec(typed.trim())
  const [hours, minutes] = [Number(found?.[1]), Number(found?.[2] ?? 0)]
  if (!found || hours > 23 || minutes > 59) return ''
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/** What keeps a day from being saved. */
export function problemOf({ spans }: DayHours): HoursProblem | undefined {
  if (spans.some(({ from, to }) => !from || !to)) return 'incomplete'
  if (spans.some(({ from, to }) => from >= to)) return 'backwards'
  const sorted = [...spans].sort((a, b) => a.from.localeCompare(b.from))
  const overlap = sorted.some((span, i) => i > 0 && span.from < (sorted[i - 1]?.to ?? ''))
  return overlap ? 'overlapping' : undefined
}

/** The next span offered for a day: the usual hours first, then what fits behind the last one. */
export function nextSpan({ spans }: DayHours): { from: string; to: string } {
  const last = [...spans].sort((a, b) => a.to.localeCompare(b.to)).at(-1)
  if (!last) return { ...USUAL }
  return last.to <= AFTERNOON.from ? { ...AFTERNOON } : { from: last.to, to: '23:59' }
}

/** One day's hours for all working days, the commonest thing an operator wants. */
export function copiedToWorkdays(week: readonly DayHours[], day: number): DayHours[] {
  const source = week.find((other) => other.day === day)
  if (!source) return [...week]
  return week.map((other) =>
    other.day <= 5 ? { day: other.day, spans: source.spans.map((span) => ({ ...span })) } : other,
  )
}
