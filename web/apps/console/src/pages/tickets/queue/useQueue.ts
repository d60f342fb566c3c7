import { computed, onBeforeUnmount, ref, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { ProblemError, type QueueItem, type QueueName, type TicketChannel, ticketDeskApi } from '@api'

export const QUEUES: QueueName[] = ['TODO', 'MINE', 'UNASSIGNED', 'OVERDUE', 'WAITING', 'ANSWERED', 'SOLVED']
const LOOK_AGAIN = 20_000

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

  const view = computed<QueueName>(() => QUEUES.find((name) => name === route.query['view']) ?? 'TODO')
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
  const timer = setInterval(() => {
    if (!document.hidden && items.value.length <= 30) void load()
  }, LOOK_AGAIN)
  onBeforeUnmount(() => clearInterval(timer))

  return { items, counts, now, next, loaded, problem, view, channel, show, load }
}
