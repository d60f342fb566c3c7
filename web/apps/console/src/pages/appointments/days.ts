const DAY = 86_400_000

/** Days are dates without a time, such as 2026-11-24; counting them must not meet a time zone. */
const at = (day: string) => Date.parse(`${day}T00:00:00Z`)

export const plusDays = (day: string, n: number): string =>
  new Date(at(day) + n * DAY).toISOString().slice(0, 10)

/** The Monday of a day's week. */
export const mondayOf = (day: string): string => plusDays(day, -((new Date(at(day)).getUTCDay() + 6) % 7))
