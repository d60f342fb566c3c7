import type { Level } from './contract'
import { del, get, post, put, withQuery } from './http'
import { upload, type UploadOptions } from './upload'

/** Questions of customers, and consultations of the vendor's own staff: two worlds that never meet. */
export type TicketChannel = 'QUESTION' | 'INTERNAL'
export type TicketCategory =
  'APPLICATION' | 'DATA' | 'PROGRAM' | 'ENVIRONMENT' | 'INSTALLATION' | 'REQUIREMENT' | 'OTHER'
export type TicketUrgency = 'NORMAL' | 'URGENT' | 'CRITICAL'
export type TicketStatus = 'OPEN' | 'WAITING' | 'ANSWERED' | 'SOLVED' | 'MERGED'
export type TicketListName = 'MINE' | 'UNIT' | 'HOT' | 'SOLVED' | 'OPEN' | 'FAVOURITES' | 'ALL'
export type PostKind = 'FOLLOW_UP' | 'ANSWER' | 'NOTE' | 'EVENT'

export interface TicketFile {
  id: number
  name: string
  mediaType: string
  size: number
  image: boolean
  width?: number
  height?: number
}

export interface TicketPerson {
  id?: number
  name?: string
  staffNumber?: string
  me: boolean
}

export interface TicketPost {
  id: number
  kind: PostKind
  author?: TicketPerson
  event?: string
  html?: string
  files: TicketFile[]
  createdAt: string
}

/** A piece of a text, and whether it was looked for. */
export interface TextPart {
  text: string
  hit: boolean
}

export interface TicketRow {
  id: number
  number: string
  title: string
  titleParts: TextPart[]
  excerpt: TextPart[]
  product: string
  version: string
  module: string
  category: TicketCategory
  urgency: TicketUrgency
  status: TicketStatus
  solved: boolean
  isPublic: boolean
  mine: boolean
  favourite: boolean
  reads: number
  favourites: number
  createdAt: string
  updatedAt: string
}

export interface TicketListing {
  items: TicketRow[]
  next?: string
}

export interface Ticket {
  id: number
  number: string
  channel: TicketChannel
  title: string
  html: string
  files: TicketFile[]
  product: string
  version: string
  module: string
  category: TicketCategory
  urgency: TicketUrgency
  isPublic: boolean
  status: TicketStatus
  level: Level
  author: TicketPerson
  unitName?: string
  mine: boolean
  favourite: boolean
  reads: number
  favourites: number
  createdAt: string
  updatedAt: string
  dueAt?: string
  solvedAt?: string
  acceptedPost?: number
  rating?: number
  ratingText?: string
  mergedInto?: number
  assignee?: TicketPerson
  revision: number
  posts: TicketPost[]
}

export interface TicketSearch {
  channel: TicketChannel
  list: TicketListName
  q?: string | undefined
  product?: string | undefined
  version?: string | undefined
  module?: string | undefined
  sort?: 'NEWEST' | 'RELEVANCE'
  cursor?: string | undefined
  size?: number
}

export interface TicketForm {
  channel: TicketChannel
  key: string
  title: string
  body: string
  files: number[]
  product: string
  version: string
  module: string
  category: TicketCategory
  urgency: TicketUrgency
  isPublic: boolean
}

export interface TicketDraft {
  key?: string
  title?: string
  body?: string
  files?: TicketFile[]
  product?: string
  version?: string
  module?: string
  category?: TicketCategory
  urgency?: TicketUrgency
  isPublic?: boolean
}

export interface TicketText {
  key: string
  text: string
  files: number[]
}

export type TicketOutcome = 'ANSWERED' | 'ASKED_BACK' | 'SOLVED'
export type QueueName = 'TODO' | 'MINE' | 'UNASSIGNED' | 'OVERDUE' | 'WAITING' | 'ANSWERED' | 'SOLVED'

export interface TicketHandler {
  id: number
  name: string
  staffNumber?: string
}

export interface QueueItem {
  ticket: {
    id: number
    number: string
    title: string
    level: Level
    product: string
    version: string
    module: string
    urgency: TicketUrgency
    status: TicketStatus
    dueAt?: string
    escalated: boolean
    updatedAt: string
  }
  authorName?: string
  unitName?: string
  assignee?: TicketHandler
}

export interface QueuePage {
  items: QueueItem[]
  next?: string
  now: string
}

export interface DeskTicket {
  ticket: Ticket
  duplicates: number[]
  proposed: boolean
}

const one = (id: number) => `/api/tickets/${id}`
const desk = (id: number) => `/api/desk/tickets/${id}`
const draft = (channel: TicketChannel) => withQuery('/api/tickets/draft', { channel })

export const ticketApi = {
  list: (search: TicketSearch, signal?: AbortSignal) =>
    get<TicketListing>('/api/tickets', { ...search }, signal),
  similar: (channel: TicketChannel, title: string, product?: string, signal?: AbortSignal) =>
    get<TicketRow[]>('/api/tickets/similar', { channel, title, product }, signal),
  submit: (form: TicketForm) => post<Ticket>('/api/tickets', form),
  read: (id: number) => get<Ticket>(one(id)),
  followUp: (id: number, text: TicketText) => post<Ticket>(`${one(id)}/follow-ups`, text),
  accept: (id: number, postId: number) => post<Ticket>(`${one(id)}/acceptance`, { post: postId }),
  reopen: (id: number) => post<Ticket>(`${one(id)}/reopening`),
  rate: (id: number, stars: number, text: string) => put<Ticket>(`${one(id)}/rating`, { stars, text }),
  show: (id: number, isPublic: boolean) => put<Ticket>(`${one(id)}/visibility`, { isPublic }),
  favour: (id: number) => put<void>(`${one(id)}/favourite`),
  unfavour: (id: number) => del<void>(`${one(id)}/favourite`),
  draft: (channel: TicketChannel) => get<TicketDraft | undefined>(draft(channel)),
  saveDraft: (channel: TicketChannel, content: TicketDraft) => put<void>(draft(channel), content),
  removeDraft: (channel: TicketChannel) => del<void>(draft(channel)),
  upload: (file: File, options?: UploadOptions) =>
    upload('/api/tickets/uploads', file, options) as Promise<unknown> as Promise<TicketFile>,
  uploadUrl: (id: number) => `/api/tickets/uploads/${id}`,
  fileUrl: (ticket: number, id: number) => `${one(ticket)}/files/${id}`,
}

export const ticketDeskApi = {
  queue: (channel: TicketChannel, view: QueueName, cursor?: string) =>
    get<QueuePage>('/api/desk/tickets', { channel, view, cursor }),
  counts: (channel: TicketChannel) =>
    get<Partial<Record<QueueName, number>>>('/api/desk/tickets/counts', { channel }),
  handlers: () => get<TicketHandler[]>('/api/desk/tickets/handlers'),
  ticket: (id: number) => get<DeskTicket>(desk(id)),
  answer: (id: number, text: TicketText, revision: number, then: TicketOutcome) =>
    post<DeskTicket>(`${desk(id)}/answers`, { ...text, revision, then }),
  note: (id: number, text: TicketText) => post<DeskTicket>(`${desk(id)}/notes`, text),
  assign: (id: number, from: number | undefined, to: number | undefined) =>
    put<DeskTicket>(`${desk(id)}/assignee`, { from, to }),
  merge: (id: number, into: number) => post<DeskTicket>(`${desk(id)}/merge`, { into }),
  propose: (id: number, question: string, answer: string) =>
    put<DeskTicket>(`${desk(id)}/knowledge-proposal`, { question, answer }),
  show: (id: number, isPublic: boolean) => put<DeskTicket>(`${desk(id)}/visibility`, { isPublic }),
}

export interface CalendarDay {
  day: string
  kind: 'HOLIDAY' | 'WORKDAY'
  name: string
}

export interface WorkingCalendar {
  days: CalendarDay[]
  answerMinutes: Record<Level, number>
}

export const calendarApi = {
  read: () => get<WorkingCalendar>('/api/console/calendar'),
  put: ({ day, kind, name }: CalendarDay) =>
    put<CalendarDay>(`/api/console/calendar/days/${day}`, { kind, name }),
  remove: (day: string) => del<void>(`/api/console/calendar/days/${day}`),
  promise: (level: Level, answerMinutes: number) =>
    put<void>(`/api/console/calendar/promises/${level}`, { answerMinutes }),
}
