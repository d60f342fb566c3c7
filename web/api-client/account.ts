import type {
  Brand,
  CodeRequest,
  CodeSent,
  Credentials,
  PasswordChange,
  Product,
  QuickRegistration,
  Recovery,
  Registration,
  SessionView,
} from './contract'
import { del, get, post } from './http'

export const accountApi = {
  session: () => get<SessionView>('/api/session'),
  signIn: (credentials: Credentials) => post<SessionView>('/api/session', credentials),
  signOut: () => del<void>('/api/session'),
  sendCode: (code: CodeRequest) => post<CodeSent>('/api/verification-codes', code),
  registerQuickly: (registration: QuickRegistration) =>
    post<SessionView>('/api/registrations/quick', registration),
  register: (registration: Registration) => post<SessionView>('/api/registrations', registration),
  recover: (recovery: Recovery) => post<void>('/api/recovery', recovery),
  changePassword: (change: PasswordChange) => post<void>('/api/account/password', change),
}

export const organisationApi = {
  products: () => get<Product[]>('/api/products'),
  brand: () => get<Brand>('/api/brand'),
}
