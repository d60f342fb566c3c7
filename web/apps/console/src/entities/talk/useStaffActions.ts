import { provide, shallowRef } from 'vue'
import { deskApi, type FileRef } from '@api'
import { CHAT_ACTIONS } from '@shared/entities/chat'
import { useSession } from '@shared/entities/session'
import type { OpenTalk } from './useOpenTalk'

/** What bubbles and attachments can have done where staff read a talk: nothing is answered by clicking. */
export function useStaffActions(talk: OpenTalk, conversation: () => number) {
  const session = useSession()
  const viewed = shallowRef<FileRef>()
  const fileUrl = (file: FileRef) => deskApi.fileUrl(conversation(), file.id)

  provide(CHAT_ACTIONS, {
    fileUrl,
    view: (file) => (viewed.value = file),
    retry: (clientId) => talk.retry(clientId),
    discard: (clientId) => talk.discard(clientId),
    isSelf: ({ id }) => id !== undefined && id === session.profile?.id,
    compact: true,
    notices: 'talk.notice',
  })

  return { viewed, fileUrl }
}
