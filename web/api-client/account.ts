import { del, get, post } from './client'
import type {
  CodeRequest,
  Credentials,
  PasswordChange,
  QuickRegistration,
  Recovery,
  Registration,
} from './shapes'

export const accountApi = {
  session: () => get('/api/session'),
  signIn: (body: Credentials) => post('/api/session', { body }),
  signOut: () => del('/api/session'),
  sendCode: (body: CodeRequest) => post('/api/verification-codes', { body }),
  registerQuickly: (body: QuickRegistration) => post('/api/registrations/quick', { body }),
  register: (body: Registration) => post('/api/registrations', { body }),
  recover: (body: Recovery) => post('/api/recovery', { body }),
  changePassword: (body: PasswordChange) => post('/api/account/password', { body }),
}

export const organisationApi = {
  products: () => get('/api/products'),
  brand: () => get('/api/brand'),
}
