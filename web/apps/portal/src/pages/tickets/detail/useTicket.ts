import { onBeforeUnmount, ref, shallowRef } from 'vue'
import { ProblemError, type Ticket, ticketApi } from '@api'

const LOOK_AGAIN = 20_000

/** A ticket that keeps itself up to date while it is looked at, and what the reader does with it. */
export function useTicket(id: number) {
  const ticket = shallowRef<Ticket>()
  const problem = ref<ProblemError>()
  const missing = ref(false)
  const busy = ref(false)

  async function load(): Promise<void> {
    try {
      const found = await ticketApi.read(id)
      if (!busy.value) ticket.value = found
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      if (error.status === 404) missing.value = true
      else if (!ticket.value) problem.value = error
    }
  }

  /** Does something whose answer is the ticket as it is afterwards; true when it worked. */
  async function act(doing: () => Promise<Ticket>): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    problem.value = undefined
    try {
      ticket.value = await doing()
      return true
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      problem.value = error
      return false
    } finally {
      busy.value = false
    }
  }

  async function favour(): Promise<void> {
    const now = ticket.value
    if (!now) return
    await (now.favourite ? ticketApi.unfavour(id) : ticketApi.favour(id))
    await load()
  }

  const timer = setInterval(() => {
    if (!document.hidden && !missing.value) void load()
  }, LOOK_AGAIN)
  onBeforeUnmount(() => clearInterval(timer))
  void load()

  return { ticket, problem, missing, busy, act, favour }
}
