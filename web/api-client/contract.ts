/** The shapes of the HTTP interface. Ids are numbers, times ISO-8601 UTC instants. */

export interface Page<T> {
  items: T[]
  total: number
}

export interface PageQuery {
  page?: number
  size?: number
}

// ---- problems (RFC 9457) ----

export interface FieldError {
  field: string
  code: string
}

export interface Problem {
  type: string
  title: string
  status: number
  detail?: string
  errors?: FieldError[]
  retryAfterSeconds?: number
  opensAt?: string
}

// ---- account ----

export type Role =
  'CUSTOMER' | 'VIP' | 'UNIT_ADMIN' | 'INTERNAL' | 'AGENT' | 'SUPERVISOR' | 'EDITOR' | 'OPERATOR'

export type Level = 'NONE' | 'VIP' | 'TAD'

export interface Profile {
  id: number
  userName: string
  realName?: string
  phone?: string
  email?: string
  unitName?: string
  department?: string
  position?: string
  products: string[]
  roles: Role[]
  level: Level
  staffNumber?: string
}

export interface SessionView {
  authenticated: boolean
  profile?: Profile
}

export interface Credentials {
  login: string
  password: string
}

export type CodePurpose = 'REGISTER' | 'RECOVER' | 'CHANGE_PASSWORD'
export type CodeChannel = 'SMS' | 'EMAIL'

export interface CodeRequest {
  purpose: CodePurpose
  channel: CodeChannel
  /** Left out for CHANGE_PASSWORD: the code goes to the account's own phone or e-mail. */
  to?: string
}

export interface CodeSent {
  resendAfterSeconds: number
  expiresInSeconds: number
}

export interface QuickRegistration {
  phone: string
  code: string
  password: string
}

export interface Registration {
  userName: string
  phone: string
  code: string
  email?: string
  password: string
  realName: string
  unitName: string
  department?: string
  position?: string
  products: string[]
}

export interface Recovery {
  channel: CodeChannel
  to: string
  code: string
  newPassword: string
}

export interface PasswordChange {
  currentPassword?: string
  code?: string
  channel?: CodeChannel
  newPassword: string
}

// ---- organisation ----

export interface ProductModule {
  code: string
  name: string
}

export interface Product {
  code: string
  name: string
  versions: string[]
  modules: ProductModule[]
}

/** Names and numbers the operator may change; a missing one falls back to the manual's words. */
export interface Brand {
  siteName?: string
  hotline?: string
  robotName?: string
}

// ---- notification (operator) ----

export interface OutboxEntry {
  id: number
  channel: CodeChannel
  to: string
  subject?: string
  text: string
  createdAt: string
}

// ---- chat, shared shapes ----

export type SenderKind = 'CUSTOMER' | 'ROBOT' | 'AGENT' | 'SUPERVISOR' | 'SYSTEM'

export interface Sender {
  kind: SenderKind
  id?: number
  name?: string
  staffNumber?: string
}

export type MessageKind = 'TEXT' | 'IMAGE' | 'FILE' | 'ANSWER' | 'NOTICE'

export interface FileRef {
  id: number
  name: string
  mediaType: string
  size: number
  width?: number
  height?: number
}

export interface EntryRef {
  entryId: number
  question: string
}

export type AnswerOutcome = 'ANSWERED' | 'DID_YOU_MEAN' | 'REFUSED' | 'SMALL_TALK'
export type Feedback = 'UP' | 'DOWN'

export interface Answer {
  outcome: AnswerOutcome
  html?: string
  entryId?: number
  title?: string
  product?: string
  module?: string
  updated?: string
  suggestions: EntryRef[]
  related: EntryRef[]
  offerHuman: boolean
  confidence?: number
  feedback?: Feedback
}

export type NoticeCode =
  | 'QUEUED'
  | 'ASSIGNED'
  | 'TRANSFERRED'
  | 'RETURNED_TO_QUEUE'
  | 'LEFT_QUEUE'
  | 'CLOSED'
  | 'OUT_OF_HOURS'
  | 'LEFT_MESSAGE'
  | 'SUPERVISOR_JOINED'
  | 'SUPERVISOR_LEFT'
  | 'RATED'

export interface Notice {
  code: NoticeCode
  params: Record<string, string>
}

export interface Message {
  /** 1, 2, 3 … within its conversation. */
  seq: number
  clientId: string
  sender: Sender
  kind: MessageKind
  text: string
  file?: FileRef
  answer?: Answer
  notice?: Notice
  sentAt: string
}

export type Mode = 'ROBOT' | 'WAITING' | 'HUMAN' | 'LEFT_MESSAGE'

export interface GroupRef {
  id: number
  name: string
}

export interface AgentRef {
  id: number
  name: string
  staffNumber: string
}

export interface ConversationState {
  mode: Mode
  handoverId?: number
  position?: number
  expectedWaitSeconds?: number
  agent?: AgentRef & { online: boolean }
  supervisor?: { id?: number; name: string }
  group?: GroupRef
  rateable?: { handoverId: number }
  customerReadSeq: number
  staffReadSeq: number
  lastSeq: number
}

export interface Availability {
  open: boolean
  opensAt?: string
  groups: (GroupRef & { open: boolean })[]
  hotline: string
}

// ---- chat, customer side ----

export interface Conversation {
  id: number
  state: ConversationState
  availability: Availability
  robotName: string
  maxTextLength: number
  maxFileBytes: number
  signedIn: boolean
}

export interface MessagePage {
  messages: Message[]
  hasMore: boolean
}

export interface HandoverRequest {
  groupId?: number
  topic?: string
}

export interface LeftMessageRequest {
  text: string
  contactName?: string
  contactPhone?: string
  contactEmail?: string
}

export interface RatingRequest {
  handoverId: number
  score: number
  comment?: string
}

// ---- chat, staff side ----

export type Presence = 'READY' | 'BUSY' | 'AWAY' | 'OFFLINE'

export interface CustomerBrief {
  accountId?: number
  name: string
  guest: boolean
  unitName?: string
  level: Level
}

export interface DeskChat {
  conversationId: number
  handoverId: number
  customer: CustomerBrief
  state: ConversationState
  lastMessage?: Message
  unread: number
  assignedAt: string
  waitedSeconds: number
  /** Why this agent got the chat, in words. */
  why: string
  customerOnline: boolean
  topic?: string
  /** From whoever passed the talk on. */
  note?: string
}

export interface QueueEntry {
  handoverId: number
  conversationId: number
  customer: CustomerBrief
  group: GroupRef
  queuedAt: string
  position: number
  returned: boolean
  topic?: string
  lastText?: string
}

export interface LeftMessage {
  handoverId: number
  conversationId: number
  customer: CustomerBrief
  text: string
  contactName?: string
  contactPhone?: string
  contactEmail?: string
  createdAt: string
}

export interface Desk {
  presence: Presence
  maxChats: number
  chats: DeskChat[]
  queue: QueueEntry[]
  leftMessages: LeftMessage[]
  groups: GroupRef[]
  supervisor: boolean
}

export interface TransferRequest {
  agentId?: number
  groupId?: number
  note?: string
}

export interface PastHandover {
  id: number
  agentName?: string
  startedAt: string
  endedAt?: string
  score?: number
  topic?: string
}

export interface CustomerUnit {
  name: string
  serviceCode?: string
  level?: string
  validTo?: string
}

export interface CustomerCard extends CustomerBrief {
  phone?: string
  email?: string
  department?: string
  position?: string
  products: string[]
  unit?: CustomerUnit
  handovers: PastHandover[]
  firstSeenAt: string
}

export interface DeskConversation {
  chat?: DeskChat
  state: ConversationState
  customer: CustomerCard
}

export interface Colleague extends AgentRef {
  presence: Presence
  active: number
  maxChats: number
  groups: string[]
}

export interface CannedReplyRequest {
  shortcut: string
  title: string
  text: string
  shared: boolean
}

export interface CannedReply extends CannedReplyRequest {
  id: number
}

export interface Supervision {
  agents: Colleague[]
  waiting: QueueEntry[]
  active: (DeskChat & { agent: AgentRef })[]
  figures: {
    waiting: number
    active: number
    longestWaitSeconds: number
    closedToday: number
    averageScoreToday?: number
  }
}

export interface WorkingHours {
  /** 1 = Monday … 7 = Sunday. */
  day: number
  from: string
  to: string
}

export interface SkillGroup {
  id: number
  name: string
  description?: string
  members: { agentId: number; name: string }[]
  hours: WorkingHours[]
  alwaysOpen: boolean
}

// ---- bot and knowledge ----

export interface RobotSuggestion {
  entryId: number
  question: string
  html: string
  text: string
  confidence: number
  product?: string
  module?: string
}

export interface KnowledgeEntryBrief {
  id: number
  code: string
  question: string
  product?: string
  module?: string
  updated: string
  excerpt: string
}

export interface KnowledgeEntry {
  id: number
  code: string
  question: string
  html: string
  text: string
  product?: string
  module?: string
  versions: string[]
  updated: string
  related: EntryRef[]
}
