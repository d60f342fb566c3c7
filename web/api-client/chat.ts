import { addressOf, del, get, post } from './client'
import type { HandoverRequest, LeftMessageRequest, RatingRequest } from './shapes'
import { upload, type UploadOptions } from './upload'

/** The customer's own talk. */
export const chatApi = {
  open: () => post('/api/chat/conversation'),
  availability: () => get('/api/chat/availability'),
  messages: (id: number, before?: number, limit = 50) =>
    get('/api/chat/conversations/{id}/messages', { path: { id }, query: { before, limit } }),
  upload: (id: number, file: File, options?: UploadOptions) =>
    upload(addressOf('/api/chat/conversations/{id}/files', { id }), file, options),
  fileUrl: (id: number, fileId: number) =>
    addressOf('/api/chat/conversations/{id}/files/{fileId}', { id, fileId }),
  askForHuman: (id: number, body: HandoverRequest = {}) =>
    post('/api/chat/conversations/{id}/handover', { path: { id }, body }),
  leaveHandover: (id: number) => del('/api/chat/conversations/{id}/handover', { path: { id } }),
  leaveMessage: (id: number, body: LeftMessageRequest) =>
    post('/api/chat/conversations/{id}/left-message', { path: { id }, body }),
  rate: (id: number, body: RatingRequest) =>
    post('/api/chat/conversations/{id}/ratings', { path: { id }, body }),
  feedback: (id: number, seq: number, helpful: boolean, reason?: string) =>
    post('/api/chat/conversations/{id}/answers/{seq}/feedback', {
      path: { id, seq },
      body: { helpful, reason },
    }),
}
