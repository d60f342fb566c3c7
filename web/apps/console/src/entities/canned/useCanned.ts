import { computed, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import { type CannedReply, type CannedReplyRequest, deskApi } from '@api'
import { useSession } from '@shared/entities/session'
import { matchReplies } from './matching'

/** The canned replies an agent can use: the own ones and those shared by all. Read once, kept up by the own changes. */
export const useCanned = defineStore('canned', () => {
  const replies = shallowRef<CannedReply[]>([])
  const loaded = ref(false)
  const failed = ref(false)
  const session = useSession()
  const canShare = computed(() => session.hasAnyRole(['SUPERVISOR']))
  let loading: Promise<void> | undefined

  const sorted = computed(() => [...replies.value].sort((a, b) => a.shortcut.localeCompare(b.shortcut)))

  function ready(): Promise<void> {
    loading ??= reload()
    return loading
  }

  async function reload(): Promise<void> {
    try {
      replies.value = await deskApi.cannedReplies()
      loaded.value = true
      failed.value = false
    } catch {
      failed.value = true
      loading = undefined
    }
  }

  /** Adds a reply, or changes the one with this id. */
  async function save(reply: CannedReplyRequest, id?: number): Promise<void> {
    const saved =
      id === undefined ? await deskApi.addCannedReply(reply) : await deskApi.changeCannedReply(id, reply)
    replies.value = [...replies.value.filter((other) => other.id !== id && other.id !== saved.id), saved]
  }

  async function remove(id: number): Promise<void> {
    await deskApi.removeCannedReply(id)
    replies.value = replies.value.filter((other) => other.id !== id)
  }

  /** Shared replies are the supervisors' to change. */
  const canChange = (reply: CannedReply) => !reply.shared || canShare.value

  const match = (query: string, limit?: number) => matchReplies(replies.value, query, limit)

  return { replies: sorted, loaded, failed, canShare, canChange, ready, reload, save, remove, match }
})
