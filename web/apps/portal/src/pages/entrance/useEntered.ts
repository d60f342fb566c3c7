import { useRoute, useRouter } from 'vue-router'
import { safeNext } from '@shared/app'
import { useChatWindow } from '@portal/chat-window/useChatWindow'

const KNOWN = 'zhike.known'

/** What follows a sign-in or a registration: the talk goes on under the account, the page where one wanted to go. */
export function useEntered() {
  const route = useRoute()
  const router = useRouter()
  const chat = useChatWindow()

  async function entered(): Promise<void> {
    localStorage.setItem(KNOWN, 'yes')
    await chat.identityChanged(false)
    const next = safeNext(route.query.next, '/home')
    if (next.startsWith('/console')) location.assign(next)
    else await router.replace(next)
  }

  return { entered, knownBrowser: () => localStorage.getItem(KNOWN) !== null }
}
