import type { Message } from '@api'

/** Customers do not sign their messages; staff see by name who writes. */
export function withNames(messages: readonly Message[], customer: string | undefined): readonly Message[] {
  if (!customer) return messages
  return messages.map((message) =>
    message.sender.kind === 'CUSTOMER' && !message.sender.name
      ? { ...message, sender: { ...message.sender, name: customer } }
      : message,
  )
}
