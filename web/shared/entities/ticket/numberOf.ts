/** The id in what people write for a ticket: Q00000017, 17, #17; undefined if it is none. */
export function numberOf(text: string): number | undefined {
  const digits = /^[QN#]?0*(\d{1,15})$/i.exec(text.trim())?.[1]
  return digits ? Number(digits) : undefined
}
