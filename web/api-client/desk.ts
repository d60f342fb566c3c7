import { addressOf, del, get, post, put } from './client'
import type { CannedReplyRequest, Presence, TransferRequest } from './shapes'
import { upload, type UploadOptions } from './upload'

/** The agents' and supervisors' side of the talks. */
export const deskApi = {
  desk: () => get('/api/desk'),
  setPresence: (presence: Presence) => put('/api/desk/presence', { body: { presence } }),
  accept: (id: number) => post('/api/desk/handovers/{id}/accept', { path: { id } }),
  transfer: (id: number, body: TransferRequest) =>
    post('/api/desk/handovers/{id}/transfer', { path: { id }, body }),
  close: (id: number) => post('/api/desk/handovers/{id}/close', { path: { id } }),
  conversation: (id: number) => get('/api/desk/conversations/{id}', { path: { id } }),
  messages: (id: number, before?: number, limit = 50) =>
    get('/api/desk/conversations/{id}/messages', { path: { id }, query: { before, limit } }),
  upload: (id: number, file: File, options?: UploadOptions) =>
    upload(addressOf('/api/desk/conversations/{id}/files', { id }), file, options),
  fileUrl: (id: number, fileId: number) =>
    addressOf('/api/desk/conversations/{id}/files/{fileId}', { id, fileId }),
  colleagues: () => get('/api/desk/colleagues'),
  cannedReplies: () => get('/api/desk/canned-replies'),
  addCannedReply: (body: CannedReplyRequest) => post('/api/desk/canned-replies', { body }),
  changeCannedReply: (id: number, body: CannedReplyRequest) =>
    put('/api/desk/canned-replies/{id}', { path: { id }, body }),
  removeCannedReply: (id: number) => del('/api/desk/canned-replies/{id}', { path: { id } }),
  supervision: () => get('/api/desk/supervision'),
  stepIn: (id: number) => post('/api/desk/conversations/{id}/step-in', { path: { id } }),
  stepOut: (id: number) => post('/api/desk/conversations/{id}/step-out', { path: { id } }),
}
