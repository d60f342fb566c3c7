import type { ConversationState, Message } from '@api'

/** What one member of staff may do in a talk. */
export interface Standing {
  /** The talk is this agent's. */
  mine: boolean
  /** This supervisor has stepped in. */
  steppedIn: boolean
  writable: boolean
  canStepIn: boolean
  canTransfer: boolean
  canClose: boolean
}

interface Person {
  id: number | undefined
  supervisor: boolean
}

const NOTHING: Standing = {
  mine: false,
  steppedIn: false,
  writable: false,
  canStepIn: false,
  canTransfer: false,
  canClose: false,
}

/** The server decides; this only keeps from offering what it would refuse. */
export function standingOf(state: ConversationState | undefined, person: Person): Standing {
  if (state?.mode !== 'HUMAN' || person.id === undefined) return NOTHING
  const mine = state.agent?.id === person.id
  const steppedIn = state.supervisor?.id === person.id
  return {
    mine,
    steppedIn,
    writable: mine || steppedIn,
    canStepIn: person.supervisor && !mine && !state.supervisor,
    canTransfer: mine || person.supervisor,
    canClose: mine,
  }
}

/** The customer's last words that nobody has answered yet: what suggestions are for. */
export function openQuestion(messages: readonly Message[]): Message | undefined {
  for (let i = messages.length - 1; i >= 0; i--) {
    const message = messages[i]
    if (!message || message.sender.kind === 'AGENT' || message.sender.kind === 'SUPERVISOR') return undefined
    if (message.sender.kind === 'CUSTOMER' && message.kind === 'TEXT' && message.text.trim()) return message
  }
  return undefined
}
