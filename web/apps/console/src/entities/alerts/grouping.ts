/** What an agent is told about when the page is not being looked at. */
export interface Alert {
  kind: 'ASSIGNED' | 'MESSAGE' | 'QUEUE' | 'LEFT_MESSAGE'
  conversation?: number
  /** Who it is about. */
  name: string
  /** A few of the customer's words. */
  text?: string
}

/** One thing to show, made of all alerts of a kind that came close together. */
export interface AlertGroup {
  kind: Alert['kind']
  count: number
  /** Of the newest alert; what a click opens. */
  conversation?: number
  names: string[]
  text?: string
}

const NAMES_SHOWN = 3

/** One group for each kind, in the order in which the kinds first came. */
export function groupAlerts(alerts: readonly Alert[]): AlertGroup[] {
  const groups = new Map<Alert['kind'], AlertGroup>()
  for (const { kind, conversation, name, text } of alerts) {
    const group = groups.get(kind) ?? { kind, count: 0, names: [] }
    const names = group.names.filter((other) => other !== name)
    groups.set(kind, {
      kind,
      count: group.count + 1,
      names: [name, ...names].slice(0, NAMES_SHOWN),
      ...(conversation !== undefined && { conversation }),
      ...(text !== undefined && { text }),
    })
  }
  return [...groups.values()]
}

interface Timer {
  set: (run: () => void, milliseconds: number) => unknown
}

/**
 * Collects alerts and shows them together, so that a burst (a network that came back, a busy morning) becomes one
 * notification for each kind instead of hundreds. The first of a quiet time is shown almost at once.
 */
export class AlertCollector {
  private waiting: Alert[] = []
  private scheduled = false
  private lastShown = Number.NEGATIVE_INFINITY

  constructor(
    private readonly show: (groups: AlertGroup[]) => void,
    private readonly now: () => number = Date.now,
    private readonly timer: Timer = { set: (run, ms) => setTimeout(run, ms) },
    private readonly quick = 300,
    private readonly pause = 5_000,
  ) {}

  add(alert: Alert): void {
    this.waiting.push(alert)
    if (this.scheduled) return
    this.scheduled = true
    const free = this.lastShown + this.pause - this.now()
    this.timer.set(() => this.flush(), Math.max(this.quick, free))
  }

  /** The person looks at the page: nothing of what waits needs saying. */
  drop(of: (alert: Alert) => boolean = () => true): void {
    this.waiting = this.waiting.filter((alert) => !of(alert))
  }

  private flush(): void {
    this.scheduled = false
    if (!this.waiting.length) return
    this.lastShown = this.now()
    const groups = groupAlerts(this.waiting)
    this.waiting = []
    this.show(groups)
  }
}
