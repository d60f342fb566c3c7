import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useRealtime } from '@shared/composables/useRealtime'
import { Refetch } from '@shared/realtime'
import { ProblemError, type QueueItem, type QueueName, type TicketChannel, ticketDeskApi } from '@api'

export const QUEUES: QueueName[] = ['OPEN', 'MINE', 'UNASSIGNED', 'OVERDUE', 'WAITING', 'ANSWERED', 'SOLVED']
/** Milliseconds; hours and minutes left go on, and a hint may be lost. */
const LOOK_AGAIN = 60_000
/** Milliseconds; many tickets may change at once. */
const TOGETHER = 1000

/** The part of the queue that the address names; looked at again while the page is open. */
export function useQueue() {
  const route = useRoute()
  const router = useRouter()
  const items = shallowRef<QueueItem[]>([])
  const counts = shallowRef<Partial<Record<QueueName, number>>>({})
  const now = ref(new Date().toISOString())
  const next = ref<string>()
  const loaded = ref(false)
  const problem = ref<ProblemError>()

  const view = computed<QueueName>(() => QUEUES.find((name) => name === route.query['view']) ?? 'OPEN')
  const channel = computed<TicketChannel>(() =>
    route.query['channel'] === 'INTERNAL' ? 'INTERNAL' : 'QUESTION',
  )
  const show = (query: { view?: QueueName; channel?: TicketChannel }) =>
    void router.replace({ query: { view: view.value, channel: channel.value, ...query } })

  async function load(cursor?: string): Promise<void> {
    const asked = [view.value, channel.value].join()
    try {
      const [page, numbers] = await Promise.all([
        ticketDeskApi.queue(channel.value, view.value, cursor),
        ticketDeskApi.counts(channel.value),
      ])
      if (asked !== [view.value, channel.value].join()) return
      items.value = cursor ? [...items.value, ...page.items] : page.items
      next.value = page.next
      now.value = page.now
      counts.value = numbers
      problem.value = undefined
      loaded.value = true
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      problem.value = error
    }
  }

  watch(
    [view, channel],
    () => {
      items.value = []
      loaded.value = false
      void load()
    },
    { immediate: true },
  )
  // Somebody who has read on keeps the place.
  const refetch = new Refetch(async () => {
    if (items.value.length <= 30) await load()
  }, TOGETHER)
  const timer = setInterval(() => {
    if (!document.hidden) refetch.hint()
  }, LOOK_AGAIN)
  watch(
    channel,
    (now, _before, onCleanup) => onCleanup(useRealtime().client.followTickets(now, () => refetch.hint())),
    { immediate: true },
  )
  onScopeDispose(() => {
    clearInterval(timer)
    refetch.stop()
  })

  return { items, counts, now, next, loaded, problem, view, channel, show, load }
}
