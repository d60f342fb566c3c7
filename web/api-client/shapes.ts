/**
 * Short names for the shapes of the server's description, as the pages speak of them. Ids are numbers, times ISO-8601
 * UTC instants.
 */
import type { components } from './schema'

type Shapes = components['schemas']

export interface Page<T> {
  items: T[]
  total: number
}

export type Problem = Shapes['Problem']
export type FieldError = NonNullable<Problem['errors']>[number]

// Account
export type Role = Shapes['Role']
export type Level = Shapes['CustomerLevel']
export type SessionView = Shapes['SessionView']
export type Credentials = Shapes['SignInRequest']
export type CodePurpose = Shapes['Purpose']
export type CodeChannel = Shapes['Channel']
export type CodeRequest = Shapes['CodeRequest']
export type QuickRegistration = Shapes['Quick']
export type Registration = Shapes['RegistrationForm']
export type Recovery = Shapes['RecoveryRequest']
export type PasswordChange = Shapes['ChangeRequest']

// Organisation and notification
export type Product = Shapes['Product']
export type Brand = Shapes['BrandProperties']
export type OutboxEntry = Shapes['OutboxEntry']

// Chat, both sides
export type Sender = Shapes['Sender']
export type SenderKind = Shapes['SenderKind']
export type Message = Shapes['MessageView']
export type MessageKind = Shapes['MessageKind']
export type FileRef = Shapes['FileRef']
export type Answer = Shapes['Answer']
export type EntryRef = Shapes['Question']
export type Feedback = Shapes['Feedback']
export type NoticeCode = Shapes['Code']
export type ConversationState = Shapes['ConversationState']
export type Availability = Shapes['Availability']

// Chat, the customer's side
export type Conversation = Shapes['OpenedConversation']
export type HandoverRequest = Shapes['HandoverRequest']
export type LeftMessageRequest = Shapes['LeftMessageRequest']
export type RatingRequest = Shapes['RatingRequest']

// Chat, the staff's side
export type Presence = Shapes['Presence']
export type CustomerBrief = Shapes['CustomerBrief']
export type CustomerCard = Shapes['CustomerCard']
export type PastHandover = Shapes['EarlierTalk']
export type Desk = Shapes['Desk']
export type DeskChat = Shapes['DeskChat']
export type DeskConversation = Shapes['DeskConversation']
export type QueueEntry = Shapes['QueueEntry']
export type LeftMessage = Shapes['LeftMessage']
export type TransferRequest = Shapes['TransferRequest']
export type Colleague = Shapes['Colleague']
export type CannedReply = Shapes['CannedReply']
export type CannedReplyRequest = Shapes['CannedReplyRequest']
export type Supervision = Shapes['Supervision']
export type SkillGroup = Shapes['SkillGroupView']
export type WorkingHours = Shapes['Hours']

// Robot and knowledge
export type RobotQuestion = Shapes['QuestionForm']
export type SuggestionRequest = Shapes['SuggestionForm']
export type RobotSuggestion = Shapes['Suggestion']
export type KnowledgeEntryBrief = Shapes['EntryRow']
export type KnowledgeEntry = Shapes['EntryView']
