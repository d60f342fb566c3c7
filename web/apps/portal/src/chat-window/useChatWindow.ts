import { computed, ref, watch } from 'vue'
import { defineStore } from 'pinia'
import { useSession } from '@shared/entities/session'
import { listenForIdentity, tellIdentity } from './identity'

/** This browser has a talk that may go on. */
const USED = 'zhike.chat.used'
/** This tab had the window open; a reload opens it again. */
const OPEN = 'zhike.chat.open'
const LARGE = 'zhike.chat.large'

/**
 * The chat window as the other parts of the page see it. The talk itself is loaded with the window, so that
 * the first page stays small.
 */
export const useChatWindow = defineStore('chat-window', () => {
  const session = useSession()
  const isOpen = ref(sessionStorage.getItem(OPEN) !== null)
  const large = ref(localStorage.getItem(LARGE) !== null)
  const wanted = ref(isOpen.value || localStorage.getItem(USED) !== null)
  const unread = ref(0)
  /** What other parts of the page want to be done as soon as the talk is there. */
  const question = ref<string>()
  const humanWanted = ref(false)
  /** Grows when somebody else uses the browser: the talk is opened anew. */
  const identity = ref(0)

  /** The talk is needed: to be seen, or to learn of new messages. */
  const started = computed(() => wanted.value || session.authenticated)

  watch(isOpen, (open) => {
    if (open) sessionStorage.setItem(OPEN, 'yes')
    else sessionStorage.removeItem(OPEN)
  })
  watch(large, (now) => {
    if (now) localStorage.setItem(LARGE, 'yes')
    else localStorage.removeItem(LARGE)
  })

  function open(): void {
    wanted.value = true
    isOpen.value = true
    localStorage.setItem(USED, 'yes')
  }

  function close(): void {
    isOpen.value = false
  }

  function ask(text: string): void {
    question.value = text
    open()
  }

  function askForHuman(): void {
    humanWanted.value = true
    open()
  }

  /** After signing in the talk goes on under the account; after signing out nothing of it stays. */
  function identityChanged(signedOut: boolean): Promise<void> {
    tellIdentity()
    return follow(signedOut)
  }

  async function follow(signedOut: boolean): Promise<void> {
    unread.value = 0
    if (signedOut) {
      isOpen.value = false
      wanted.value = false
      localStorage.removeItem(USED)
      const { forgetTalks } = await import('./forgetTalks')
      forgetTalks()
    }
    identity.value++
  }

  listenForIdentity(async () => {
    const before = session.authenticated
    await session.reload()
    await follow(before && !session.authenticated)
  })

  return {
    isOpen,
    large,
    started,
    unread,
    question,
    humanWanted,
    identity,
    open,
    close,
    ask,
    askForHuman,
    identityChanged,
  }
})
