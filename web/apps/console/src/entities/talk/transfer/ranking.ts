import type { Colleague, Presence } from '@api'

const ORDER: Record<Presence, number> = { READY: 0, BUSY: 1, AWAY: 2, OFFLINE: 3 }

/** Whom a talk can be given to, those with the most room first; never back to oneself. */
export function rankColleagues(
  colleagues: readonly Colleague[],
  self: number | undefined,
  query = '',
): Colleague[] {
  const wanted = query.trim().toLocaleLowerCase()
  return colleagues
    .filter((colleague) => colleague.id !== self && matches(colleague, wanted))
    .sort(
      (a, b) => ORDER[a.presence] - ORDER[b.presence] || load(a) - load(b) || a.name.localeCompare(b.name),
    )
}

/** Somebody who is away or full cannot take a talk; the server would refuse it. */
export function canTake({ presence, active, maxChats }: Colleague): boolean {
  return (presence === 'READY' || presence === 'BUSY') && active < maxChats
}

const load = ({ active, maxChats }: Colleague) => active / Math.max(1, maxChats)

function matches({ name, staffNumber, groups }: Colleague, wanted: string): boolean {
  return [name, staffNumber ?? '', ...groups].some((word) => word.toLocaleLowerCase().includes(wanted))
}
