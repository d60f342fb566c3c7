import { ref } from 'vue'
import { meApi, ProblemError, type NoticeRow, type NoticeWay } from '@api'

/** What the person wants to be told of; each switch is kept at once, and turned back when that fails. */
export function useChoices() {
  const rows = ref<NoticeRow[]>([])
  const loading = ref(true)
  const failed = ref(false)
  const saved = ref(false)
  /** Changes go out one after the other, so that the last click is the one that stays. */
  let queue: Promise<void> = Promise.resolve()

  async function load(): Promise<void> {
    try {
      rows.value = await meApi.noticePreferences()
    } catch {
      failed.value = true
    }
    loading.value = false
  }

  async function send(row: NoticeRow, way: NoticeWay, wanted: boolean): Promise<void> {
    try {
      await meApi.chooseNotices([{ kind: row.kind, channel: way.channel, wanted }])
      saved.value = true
    } catch (error) {
      way.wanted = !wanted
      failed.value = true
      if (!(error instanceof ProblemError)) throw error
    }
  }

  function choose(row: NoticeRow, way: NoticeWay, wanted: boolean): void {
    way.wanted = wanted
    failed.value = saved.value = false
    queue = queue.then(() => send(row, way, wanted)).catch(() => undefined)
  }

  void load()
  return { rows, loading, failed, saved, choose }
}
