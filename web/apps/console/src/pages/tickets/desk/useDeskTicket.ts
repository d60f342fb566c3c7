import { computed, ref, shallowRef } from 'vue'
import {
  type TicketOutcome,
  type DeskTicket,
  meApi,
  ProblemError,
  ticketDeskApi,
  type TicketPost,
} from '@api'
import { useLiveTicket, useText } from '@shared/entities/ticket'

/**
 * A ticket at the desk. An answer is sent with the revision that its writer has seen. If somebody was quicker, nothing
 * is lost: the text stays in the box, and what is new is shown beside it.
 */
export function useDeskTicket(id: number) {
  const desk = shallowRef<DeskTicket>()
  const problem = ref<ProblemError>()
  const missing = ref(false)
  const busy = ref(false)
  const writing = useText(`${id}.answer`)
  /** Apart from the answer, so that what was meant for colleagues is never sent to the customer. */
  const noting = useText(`${id}.note`)
  /** What came in since the text in the box was begun, once that stood in its way. */
  const news = shallowRef<TicketPost[]>([])
  let seen = 0
  let seenPosts = new Set<number>()
  let acts = 0

  const ticket = computed(() => desk.value?.ticket)

  function take(found: DeskTicket): void {
    const opened = !desk.value
    desk.value = found
    if (opened) looked(found)
    // While nothing is being written, everything on the page counts as seen.
    if (opened || !writing.text.trim()) see(found)
  }

  /** Only for the number at the bell: when it fails, the next click on the notice does it. */
  function looked({ ticket: { channel } }: DeskTicket): void {
    const kind = channel === 'QUESTION' ? 'QUESTION' : 'CONSULTATION'
    meApi.seen({ kind, id }).catch(() => undefined)
  }

  function see({ ticket: { revision, posts } }: DeskTicket): void {
    seen = revision
    seenPosts = new Set(posts.map((post) => post.id))
  }

  async function load(): Promise<void> {
    const before = acts
    try {
      const found = await ticketDeskApi.ticket(id)
      // What was read before an act does not take back what the act answered.
      if (before === acts) take(found)
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      if (error.status === 404) missing.value = true
      else if (!desk.value) problem.value = error
    }
  }

  async function act(doing: () => Promise<DeskTicket>): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    acts++
    problem.value = undefined
    try {
      take(await doing())
      return true
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      problem.value = error
      return false
    } finally {
      busy.value = false
    }
  }

  async function answer(then: TicketOutcome): Promise<void> {
    if (!writing.text.trim()) return
    if (await act(() => ticketDeskApi.answer(id, writing.toSend(), seen, then))) return sent()
    if (!problem.value?.is('ticket-changed')) return
    const found = await ticketDeskApi.ticket(id)
    const unseen = found.ticket.posts.filter((post) => !seenPosts.has(post.id) && post.kind !== 'NOTE')
    const last = found.ticket.posts.filter(({ kind }) => kind !== 'NOTE').slice(-1)
    news.value = unseen.length ? [...news.value, ...unseen] : last
    see(found)
    desk.value = found
    problem.value = undefined
  }

  async function note(): Promise<void> {
    if (!noting.text.trim() || !(await act(() => ticketDeskApi.note(id, noting.toSend())))) return
    noting.clear()
    await refresh()
  }

  async function sent(): Promise<void> {
    writing.clear()
    news.value = []
    await refresh()
  }

  const refresh = useLiveTicket(id, load, () => ticket.value?.revision)

  return { desk, ticket, problem, missing, busy, writing, noting, news, act, answer, note }
}

export type DeskActs = ReturnType<typeof useDeskTicket>
