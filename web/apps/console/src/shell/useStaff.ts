import { computed, watch } from 'vue'
import { useRouter } from 'vue-router'
import type { Sender } from '@api'
import { SIGN_IN } from '@shared/app'
import { useRealtime } from '@shared/composables/useRealtime'
import { forgetDrafts } from '@shared/entities/chat'
import { useSession } from '@shared/entities/session'
import { useAlerts } from '@console/entities/alerts'
import { useDesk } from '@console/entities/desk'

const PERSON = 'zhike.console.person'

/** Connects whoever serves customers, for as long as they are signed in; operators need no connection. */
export function useStaff() {
  const session = useSession()
  const realtime = useRealtime()
  const desk = useDesk()
  const router = useRouter()
  const serves = computed(() => session.hasAnyRole(['AGENT', 'SUPERVISOR']))

  function enter(): void {
    recognise()
    realtime.speakAs(self())
    realtime.client.start()
    void desk.start()
  }

  function leave(): void {
    desk.stop()
    realtime.client.stop()
  }

  function self(): Sender {
    const { id, staffNumber } = session.profile ?? {}
    return {
      kind: session.hasAnyRole(['AGENT']) ? 'AGENT' : 'SUPERVISOR',
      name: session.displayName,
      ...(id !== undefined && { id }),
      ...(staffNumber && { staffNumber }),
    }
  }

  /** Whoever signs in next on this computer finds nothing of this person. */
  function forget(): void {
    realtime.client.forget()
    forgetDrafts()
  }

  /** A sign-in that ended by itself leaves drafts behind, for the same person only. */
  function recognise(): void {
    const person = String(session.profile?.id)
    if (localStorage.getItem(PERSON) !== person) forget()
    localStorage.setItem(PERSON, person)
  }

  async function signOut(): Promise<void> {
    await session.signOut()
    forget()
    await router.push({ name: SIGN_IN })
  }

  useAlerts().opener = (conversation) => void router.push({ name: 'workbench', params: { conversation } })

  watch(serves, (now, before) => (now ? enter() : before && leave()), { immediate: true })
  watch(realtime.status, (status) => {
    if (status !== 'signed-out') return
    session.left()
    void router.push({ name: SIGN_IN, query: { next: router.currentRoute.value.fullPath } })
  })

  return { serves, signOut }
}
