import type {
  CannedReply,
  CannedReplyRequest,
  Colleague,
  Desk,
  DeskChat,
  DeskConversation,
  MessagePage,
  Presence,
  Supervision,
  TransferRequest,
} from './contract'
import { del, get, post, put } from './http'
import { upload, type UploadOptions } from './upload'

const handover = (id: number) => `/api/desk/handovers/${id}`
const conversation = (id: number) => `/api/desk/conversations/${id}`

/** The agents' and supervisors' side of the talks. */
export const deskApi = {
  desk: () => get<Desk>('/api/desk'),
  setPresence: (presence: Presence) => put<{ presence: Presence }>('/api/desk/presence', { presence }),
  accept: (handoverId: number) => post<DeskChat>(`${handover(handoverId)}/accept`),
  transfer: (handoverId: number, transfer: TransferRequest) =>
    post<void>(`${handover(handoverId)}/transfer`, transfer),
  close: (handoverId: number) => post<void>(`${handover(handoverId)}/close`),
  conversation: (id: number) => get<DeskConversation>(conversation(id)),
  messages: (id: number, before?: number, limit = 50) =>
    get<MessagePage>(`${conversation(id)}/messages`, { before, limit }),
  upload: (id: number, file: File, options?: UploadOptions) =>
    upload(`${conversation(id)}/files`, file, options),
  fileUrl: (id: number, fileId: number) => `${conversation(id)}/files/${fileId}`,
  colleagues: () => get<Colleague[]>('/api/desk/colleagues'),
  cannedReplies: () => get<CannedReply[]>('/api/desk/canned-replies'),
  addCannedReply: (reply: CannedReplyRequest) => post<CannedReply>('/api/desk/canned-replies', reply),
  changeCannedReply: (id: number, reply: CannedReplyRequest) =>
    put<CannedReply>(`/api/desk/canned-replies/${id}`, reply),
  removeCannedReply: (id: number) => del<void>(`/api/desk/canned-replies/${id}`),
  supervision: () => get<Supervision>('/api/desk/supervision'),
  stepIn: (id: number) => post<void>(`${conversation(id)}/step-in`),
  stepOut: (id: number) => post<void>(`${conversation(id)}/step-out`),
}
