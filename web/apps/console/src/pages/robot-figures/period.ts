/** Whole days; both ends count. */
export interface Period {
  from: string
  to: string
}

/** 2026-11-22 in the time zone of the browser. */
export function dayOf(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** The last days up to today. */
export function lastDays(count: number, today = new Date()): Period {
  const first = new Date(today.getFullYear(), today.getMonth(), today.getDate() - count + 1)
  return { from: dayOf(first), to: dayOf(today) }
}

export function percent(rate: number | undefined): string {
  return rate === undefined ? '–' : `${(rate * 100).toFixed(1)}%`
}
