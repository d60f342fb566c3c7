import type { EntryRef, Message } from '@api'

/** People answer a numbered list with its number; only the list that was said last counts. */
export function optionOf(text: string, messages: readonly Message[]): EntryRef | undefined {
  if (!/^[1-9]$/.test(text.trim())) return undefined
  const last = messages.at(-1)
  return last?.answer?.suggestions[Number(text.trim()) - 1]
}
