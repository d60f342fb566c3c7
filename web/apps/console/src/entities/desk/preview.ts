import type { Message } from '@api'

/** What a list shows of a message: its words, or a locale key that says what it is. */
export type Preview = { text: string } | { key: string; params: Record<string, string> }

const SHOWN = 80

/** The notice of the assignment is the newest message: nobody has said a word to the customer. */
const isGreetingDue = ({ notice }: Message) => notice?.code === 'ASSIGNED' || notice?.code === 'TRANSFERRED'

export function previewOf(message: Message): Preview {
  if (message.kind === 'IMAGE') return { key: 'desk.preview.image', params: {} }
  if (message.kind === 'FILE') return { key: 'desk.preview.file', params: { name: message.file?.name ?? '' } }
  if (message.kind === 'NOTICE')
    return { key: `desk.preview.${isGreetingDue(message) ? 'greet' : 'notice'}`, params: {} }
  if (message.kind === 'ANSWER') return { text: message.answer?.title || message.text || '' }
  return { text: message.text.slice(0, SHOWN).replace(/\s+/g, ' ') }
}
