import type { Message, Sender } from '@api'
import { lastWhere } from '@shared/composables/lastWhere'
import { isSameDay } from '@shared/composables/timeText'
import type { Pending } from '@shared/realtime'

export interface TimelineItem {
  /** The same before and after the acknowledgement, so that a message stays the same element on the page. */
  key: string
  message?: Message
  pending?: Pending
  /** Seen by the other side; undefined where nobody wants to know. */
  read?: boolean
}

export type TimelineRow =
  | { type: 'day'; key: string; at: string }
  | { type: 'notice'; key: string; message: Message }
  | { type: 'group'; key: string; sender: Sender; own: boolean; at: string; items: TimelineItem[] }

type Group = Extract<TimelineRow, { type: 'group' }>

export interface TimelineOptions {
  own: (sender: Sender) => boolean
  self: Sender
  /** The newest number that the other side has read. */
  readSeq?: number
  /** Read marks are shown for own messages from this number on; left out: none. */
  marksFrom?: number | undefined
}

/** Messages of one sender closer together than this form a group with one head. */
const GROUP_MILLIS = 5 * 60_000

/** Puts messages into the rows that are shown: days, notices, and groups of bubbles; the unsent ones at the end. */
export function timelineOf(
  messages: readonly Message[],
  pending: readonly Pending[],
  options: TimelineOptions,
): TimelineRow[] {
  const rows: TimelineRow[] = []
  for (const message of messages) {
    startDay(rows, message.sentAt)
    if (message.kind === 'NOTICE') rows.push({ type: 'notice', key: message.clientId, message })
    else place(rows, message.sender, message.sentAt, { key: message.clientId, message }, options)
  }
  for (const waiting of pending) {
    const at = new Date(waiting.createdAt).toISOString()
    startDay(rows, at)
    place(rows, options.self, at, { key: waiting.clientId, pending: waiting }, options)
  }
  if (options.marksFrom !== undefined) markRead(rows, options.marksFrom, options.readSeq ?? 0)
  return rows
}

function startDay(rows: TimelineRow[], at: string): void {
  const last = lastWhere(rows, (row) => row.type === 'day')
  if (!last || last.type !== 'day' || !isSameDay(last.at, at))
    rows.push({ type: 'day', key: `day-${at}`, at })
}

function place(
  rows: TimelineRow[],
  sender: Sender,
  at: string,
  item: TimelineItem,
  { own }: TimelineOptions,
): void {
  const last = rows.at(-1)
  if (last?.type === 'group' && isSameSender(last.sender, sender) && isClose(last, at)) last.items.push(item)
  else rows.push({ type: 'group', key: `group-${item.key}`, sender, own: own(sender), at, items: [item] })
}

function isClose(group: Group, at: string): boolean {
  const last = group.items.at(-1)
  const lastAt = last?.message?.sentAt ?? group.at
  return new Date(at).getTime() - new Date(lastAt).getTime() < GROUP_MILLIS
}

function isSameSender(a: Sender, b: Sender): boolean {
  return a.kind === b.kind && a.id === b.id
}

/** Only the last message of a group carries the mark: what was read after it was read too. */
function markRead(rows: TimelineRow[], from: number, readSeq: number): void {
  for (const row of rows) {
    if (row.type !== 'group' || !row.own) continue
    const last = lastWhere(row.items, (item) => item.message !== undefined)
    if (last?.message && last.message.seq >= from) last.read = last.message.seq <= readSeq
  }
}
