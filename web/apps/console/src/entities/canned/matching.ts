import type { CannedReply } from '@api'

/** Where a shortcut is being typed: the text after the slash, and what to replace. */
export interface SlashQuery {
  query: string
  from: number
  to: number
}

const SHOWN = 8

/**
 * The shortcut that ends at the caret, if there is one: a slash at the start of the text or after a space,
 * followed by what has been typed of the name. Addresses and paths hold slashes too, but not like that.
 */
export function slashQuery(text: string, caret: number): SlashQuery | undefined {
  const found = /(?:^|\s)\/([^\s/]*)$/.exec(text.slice(0, caret))
  if (!found) return undefined
  const query = found[1] ?? ''
  return { query, from: caret - query.length - 1, to: caret }
}

/** The replies that fit, the likeliest first; all of them, by shortcut, while nothing has been typed. */
export function matchReplies(replies: readonly CannedReply[], query: string, limit = SHOWN): CannedReply[] {
  const wanted = query.trim().toLocaleLowerCase()
  return replies
    .map((reply) => ({ reply, rank: rankOf(reply, wanted) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank || a.reply.shortcut.localeCompare(b.reply.shortcut))
    .slice(0, limit)
    .map(({ reply }) => reply)
}

const NO_MATCH = 6

function rankOf(reply: CannedReply, wanted: string): number {
  const shortcut = reply.shortcut.toLocaleLowerCase()
  const title = reply.title.toLocaleLowerCase()
  const tests = [
    shortcut === wanted,
    shortcut.startsWith(wanted),
    title.startsWith(wanted),
    shortcut.includes(wanted),
    title.includes(wanted),
    reply.text.toLocaleLowerCase().includes(wanted),
  ]
  const first = tests.indexOf(true)
  return first < 0 ? NO_MATCH : first
}

/** Names that a reply may hold in braces, such as {customer}; an unknown one stays as it is written. */
export type Blanks = Record<string, string | undefined>

export function fillIn(text: string, blanks: Blanks): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => blanks[name] ?? whole)
}
