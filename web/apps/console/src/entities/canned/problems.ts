import type { CannedReply, CannedReplyRequest } from '@api'

/** Lengths the server takes. */
export const MAX_SHORTCUT = 20
export const MAX_TITLE = 50
export const MAX_TEXT = 2000

export type CannedProblem = 'required' | 'noSpaces' | 'taken'

/** What keeps a reply from being saved, by field. A shortcut is typed after a slash and ends with a space. */
export function problemsOf(
  reply: CannedReplyRequest,
  others: readonly CannedReply[],
): Partial<Record<keyof CannedReplyRequest, CannedProblem>> {
  return {
    ...(!reply.title.trim() && { title: 'required' as const }),
    ...(!reply.text.trim() && { text: 'required' as const }),
    ...shortcutProblem(reply.shortcut.trim(), others),
  }
}

function shortcutProblem(shortcut: string, others: readonly CannedReply[]): { shortcut?: CannedProblem } {
  if (!shortcut) return { shortcut: 'required' }
  if (!/^[\p{L}\p{N}_-]+$/u.test(shortcut)) return { shortcut: 'noSpaces' }
  const wanted = shortcut.toLocaleLowerCase()
  return others.some((other) => other.shortcut.toLocaleLowerCase() === wanted) ? { shortcut: 'taken' } : {}
}
