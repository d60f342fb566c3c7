import { inject, type InjectionKey } from 'vue'
import type { EntryRef, FileRef, Message, Sender } from '@api'

/** What bubbles can have done; the window around them provides it. */
export interface ChatActions {
  fileUrl: (file: FileRef) => string
  view: (file: FileRef) => void
  retry: (clientId: string) => void
  discard: (clientId: string) => void
  /** A clicked "did you mean" or related question. */
  choose?: (entry: EntryRef) => void
  /** A clicked reply, said as if it were written. */
  say?: (text: string) => void
  /** A thumb for an answer; the last one counts. */
  feedback?: (message: Message, helpful: boolean, reason?: string) => void
  askForHuman?: () => void
  /** Who of the own side is the reader; colleagues are named. Left out: all of the own side. */
  isSelf?: (sender: Sender) => boolean
  /** Robot answers are folded to their first line: staff want to see what was said, not read it. */
  compact?: boolean
  /** Where the locale files word the notices for this reader; `chat.notice` if left out. */
  notices?: string
}

export const CHAT_ACTIONS: InjectionKey<ChatActions> = Symbol('chat actions')

export function useChatActions(): ChatActions {
  const actions = inject(CHAT_ACTIONS)
  if (!actions) throw new Error('A chat window must provide its actions')
  return actions
}
