import type {
  Availability,
  Conversation,
  ConversationState,
  HandoverRequest,
  LeftMessageRequest,
  MessagePage,
  RatingRequest,
} from './contract'
import { del, get, post } from './http'
import { upload, type UploadOptions } from './upload'

const base = (id: number) => `/api/chat/conversations/${id}`

/** The customer's own talk. */
export const chatApi = {
  open: () => post<Conversation>('/api/chat/conversation'),
  availability: () => get<Availability>('/api/chat/availability'),
  messages: (id: number, before?: number, limit = 50) =>
    get<MessagePage>(`${base(id)}/messages`, { before, limit }),
  upload: (id: number, file: File, options?: UploadOptions) => upload(`${base(id)}/files`, file, options),
  fileUrl: (id: number, fileId: number) => `${base(id)}/files/${fileId}`,
  askForHuman: (id: number, handover: HandoverRequest = {}) =>
    post<ConversationState>(`${base(id)}/handover`, handover),
  leaveHandover: (id: number) => del<ConversationState>(`${base(id)}/handover`),
  leaveMessage: (id: number, message: LeftMessageRequest) =>
    post<ConversationState>(`${base(id)}/left-message`, message),
  rate: (id: number, rating: RatingRequest) => post<void>(`${base(id)}/ratings`, rating),
  feedback: (id: number, seq: number, helpful: boolean, reason?: string) =>
    post<void>(`${base(id)}/answers/${seq}/feedback`, { helpful, reason }),
}
