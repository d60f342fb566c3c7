import { addressOf, del, get, post, put } from './client'
import type { components, operations } from './schema'
import { upload, type UploadOptions } from './upload'

type Shapes = components['schemas']

/** Questions of customers, and consultations of the vendor's own staff: two worlds that never meet. */
export type Ticket = Shapes['TicketView']
export type TicketChannel = Ticket['channel']
export type TicketCategory = Ticket['category']
export type TicketUrgency = Ticket['urgency']
export type TicketStatus = Ticket['status']
export type TicketPost = Ticket['posts'][number]
export type PostKind = TicketPost['kind']
export type TicketFile = Ticket['files'][number]
export type TicketPerson = Ticket['author']
export type TicketRow = Shapes['TicketRow']
/** A piece of a text, and whether it was looked for. */
export type TextPart = TicketRow['titleParts'][number]
export type TicketListing = Shapes['Listed']
export type TicketSearch = NonNullable<operations['List.list']['parameters']['query']>
export type TicketListName = NonNullable<TicketSearch['list']>
export type TicketForm = Shapes['TicketForm']
export type TicketDraft = Shapes['TicketDraft']
export type TicketText = Shapes['FollowUpRequest']
export type TicketOutcome = Shapes['AnswerRequest']['then']
export type QueueName = NonNullable<NonNullable<operations['Queue.queue']['parameters']['query']>['view']>
export type QueuePage = Shapes['QueuePage']
export type QueueItem = QueuePage['items'][number]
export type TicketHandler = Shapes['Handler']
export type DeskTicket = Shapes['DeskTicket']

const of = (id: number) => ({ path: { id } })

export const ticketApi = {
  list: (query: TicketSearch, signal?: AbortSignal) =>
    get('/api/tickets', { query, ...(signal && { signal }) }),
  similar: (query: operations['List.similar']['parameters']['query'], signal?: AbortSignal) =>
    get('/api/tickets/similar', { query, ...(signal && { signal }) }),
  submit: (body: TicketForm) => post('/api/tickets', { body }),
  read: (id: number) => get('/api/tickets/{id}', of(id)),
  followUp: (id: number, body: TicketText) => post('/api/tickets/{id}/follow-ups', { ...of(id), body }),
  accept: (id: number, postId: number) =>
    post('/api/tickets/{id}/acceptance', { ...of(id), body: { post: postId } }),
  reopen: (id: number) => post('/api/tickets/{id}/reopening', of(id)),
  rate: (id: number, stars: number, text: string) =>
    put('/api/tickets/{id}/rating', { ...of(id), body: { stars, text } }),
  show: (id: number, isPublic: boolean) =>
    put('/api/tickets/{id}/visibility', { ...of(id), body: { isPublic } }),
  favour: (id: number) => put('/api/tickets/{id}/favourite', of(id)),
  unfavour: (id: number) => del('/api/tickets/{id}/favourite', of(id)),
  draft: (channel: TicketChannel) => get('/api/tickets/draft', { query: { channel } }),
  saveDraft: (channel: TicketChannel, body: TicketDraft) =>
    put('/api/tickets/draft', { query: { channel }, body }),
  removeDraft: (channel: TicketChannel) => del('/api/tickets/draft', { query: { channel } }),
  upload: (file: File, options?: UploadOptions) =>
    upload(addressOf('/api/tickets/uploads'), file, options) as Promise<unknown> as Promise<TicketFile>,
  uploadUrl: (id: number) => addressOf('/api/tickets/uploads/{id}', { id }),
  fileUrl: (ticket: number, file: number) =>
    addressOf('/api/tickets/{id}/files/{file}', { id: ticket, file }),
}

export const ticketDeskApi = {
  queue: (channel: TicketChannel, view: QueueName, cursor?: string) =>
    get('/api/desk/tickets', { query: { channel, view, ...(cursor && { cursor }) } }),
  counts: (channel: TicketChannel) => get('/api/desk/tickets/counts', { query: { channel } }),
  handlers: () => get('/api/desk/tickets/handlers'),
  ticket: (id: number) => get('/api/desk/tickets/{id}', of(id)),
  answer: (id: number, text: TicketText, revision: number, then: TicketOutcome) =>
    post('/api/desk/tickets/{id}/answers', { ...of(id), body: { ...text, revision, then } }),
  note: (id: number, body: TicketText) => post('/api/desk/tickets/{id}/notes', { ...of(id), body }),
  assign: (id: number, from: number | undefined, to: number | undefined) =>
    put('/api/desk/tickets/{id}/assignee', {
      ...of(id),
      body: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
    }),
  merge: (id: number, into: number) => post('/api/desk/tickets/{id}/merge', { ...of(id), body: { into } }),
  propose: (id: number, question: string, answer: string) =>
    put('/api/desk/tickets/{id}/knowledge-proposal', { ...of(id), body: { question, answer } }),
  show: (id: number, isPublic: boolean) =>
    put('/api/desk/tickets/{id}/visibility', { ...of(id), body: { isPublic } }),
}

export type CalendarDay = Shapes['CalendarDay']
export type WorkingCalendar = Shapes['CalendarView']

export const calendarApi = {
  read: () => get('/api/console/calendar'),
  put: ({ day, kind, name }: CalendarDay) =>
    put('/api/console/calendar/days/{day}', { path: { day }, body: { kind, name } }),
  remove: (day: string) => del('/api/console/calendar/days/{day}', { path: { day } }),
  promise: (level: Shapes['CustomerLevel'], answerMinutes: number) =>
    put('/api/console/calendar/promises/{level}', { path: { level }, body: { answerMinutes } }),
}
