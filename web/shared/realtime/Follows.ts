import type { ClientFrame, ServerFrame, TicketChannel } from '@api'

type TicketNews = Extract<ServerFrame, { type: 'ticket' | 'ticket-gone' }>
type QueueNews = Extract<ServerFrame, { type: 'tickets' }>
type AppointmentNews = Extract<ServerFrame, { type: 'appointment' }>
type PersonalNews = Extract<ServerFrame, { type: 'news' }>
type News = TicketNews | QueueNews | AppointmentNews | PersonalNews

interface Followed {
  begin: ClientFrame
  /** Nothing for what lasts as long as the connection. */
  end?: ClientFrame
  hearers: Set<(news: News) => void>
}

/** What this tab wants to be told about; asked for anew on every connection, since the server forgets with the old one. */
export class Follows {
  private readonly followed = new Map<string, Followed>()

  constructor(private readonly transmit: (frame: ClientFrame) => void) {}

  get any(): boolean {
    return this.followed.size > 0
  }

  /** Returns the function that ends it. */
  ticket(ticket: number, hear: (news: TicketNews) => void): () => void {
    const [begin, end] = [
      { type: 'follow-ticket', ticket },
      { type: 'unfollow-ticket', ticket },
    ] as const
    return this.add(`ticket:${ticket}`, begin, end, hear as (news: News) => void)
  }

  /** Staff only: the queue of a channel. Returns the function that ends it. */
  tickets(channel: TicketChannel, hear: (news: QueueNews) => void): () => void {
    const [begin, end] = [
      { type: 'follow-tickets', channel },
      { type: 'unfollow-tickets', channel },
    ] as const
    return this.add(`tickets:${channel}`, begin, end, hear as (news: News) => void)
  }

  /** One's own appointments; for staff all of them. Returns the function that ends it. */
  appointments(hear: (news: AppointmentNews) => void): () => void {
    const [begin, end] = [{ type: 'watch-appointments' }, { type: 'unwatch-appointments' }] as const
    return this.add('appointments', begin, end, hear as (news: News) => void)
  }

  /** One's own news. Returns the function that ends it. */
  news(hear: (news: PersonalNews) => void): () => void {
    return this.add('news', { type: 'news' }, undefined, hear as (news: News) => void)
  }

  connected(): void {
    for (const { begin } of this.followed.values()) this.transmit(begin)
  }

  handle(frame: ServerFrame): void {
    if (frame.type === 'ticket' || frame.type === 'ticket-gone') this.tell(`ticket:${frame.ticket}`, frame)
    else if (frame.type === 'tickets') this.tell(`tickets:${frame.channel}`, frame)
    else if (frame.type === 'appointment') this.tell('appointments', frame)
    else if (frame.type === 'news') this.tell('news', frame)
  }

  private add(
    key: string,
    begin: ClientFrame,
    end: ClientFrame | undefined,
    hear: (news: News) => void,
  ): () => void {
    const held = this.followed.get(key) ?? { begin, end, hearers: new Set() }
    this.followed.set(key, held)
    held.hearers.add(hear)
    this.transmit(begin)
    return () => {
      if (!held.hearers.delete(hear) || held.hearers.size) return
      this.followed.delete(key)
      if (end) this.transmit(end)
    }
  }

  private tell(key: string, news: News): void {
    const held = this.followed.get(key)
    if (held) for (const hear of [...held.hearers]) hear(news)
  }
}
