import { computed, onBeforeUnmount, ref, shallowRef } from 'vue'
import { type TicketOutcome, type DeskTicket, ProblemError, ticketDeskApi, type TicketPost } from '@api'
import { useText } from '@shared/entities/ticket'

const LOOK_AGAIN = 15_000

/**
 * A ticket at the desk. An answer is sent with the revision that its writer has seen. If somebody was quicker, nothing
 * is lost: the text stays in the box, and what is new is shown beside it.
 */
export function useDeskTicket(id: number) {
  const desk = shallowRef<DeskTicket>()
  const problem = ref<ProblemError>()
  const missing = ref(false)
  const busy = ref(false)
  const writing = useText()
  /** What came in since the text in the box was begun, once that stood in its way. */
  const news = shallowRef<TicketPost[]>([])
  let seen = 0

  const ticket = computed(() => desk.value?.ticket)

  function take(found: DeskTicket): void {
    desk.value = found
    // While nothing is being written, everything on the page counts as seen.
    if (!writing.text.trim()) seen = found.ticket.revision
  }

  async function load(): Promise<void> {
    try {
      const found = await ticketDeskApi.ticket(id)
      if (!busy.value) take(found)
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      if (error.status === 404) missing.value = true
      else if (!desk.value) problem.value = error
    }
  }

  async function act(doing: () => Promise<DeskTicket>): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
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
    const before = new Set(ticket.value?.posts.map((post) => post.id))
    const known = news.value.length ? (ticket.value?.revision ?? seen) : seen
    if (await act(() => ticketDeskApi.answer(id, writing.toSend(), known, then))) return sent()
    if (!problem.value?.is('ticket-changed')) return
    const found = await ticketDeskApi.ticket(id)
    const unseen = found.ticket.posts.filter((post) => !before.has(post.id) && post.kind !== 'NOTE')
    news.value = unseen.length ? unseen : found.ticket.posts.filter(({ kind }) => kind !== 'NOTE').slice(-1)
    desk.value = found
    problem.value = undefined
  }

  async function note(): Promise<void> {
    if (writing.text.trim() && (await act(() => ticketDeskApi.note(id, writing.toSend())))) await sent()
  }

  async function sent(): Promise<void> {
    writing.clear()
    news.value = []
    await load()
  }

  const timer = setInterval(() => {
    if (!document.hidden && !missing.value) void load()
  }, LOOK_AGAIN)
  onBeforeUnmount(() => clearInterval(timer))
  void load()

  return { desk, ticket, problem, missing, busy, writing, news, act, answer, note }
}

export type DeskActs = ReturnType<typeof useDeskTicket>
