import { ref, shallowRef } from 'vue'
import { ProblemError, type Ticket, ticketApi } from '@api'
import { useLiveTicket } from '@shared/entities/ticket'

/** A ticket that keeps itself up to date while it is looked at, and what the reader does with it. */
export function useTicket(id: number) {
  const ticket = shallowRef<Ticket>()
  const problem = ref<ProblemError>()
  const missing = ref(false)
  const busy = ref(false)
  let acts = 0

  async function load(): Promise<void> {
    const before = acts
    try {
      const found = await ticketApi.read(id)
      // What was read before an act does not take back what the act answered.
      if (before === acts) ticket.value = found
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
    acts++
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
    acts++
    await (now.favourite ? ticketApi.unfavour(id) : ticketApi.favour(id))
    await refresh()
  }

  const refresh = useLiveTicket(id, load, () => ticket.value?.revision)

  return { ticket, problem, missing, busy, act, favour }
}
