import type { TicketCategory, TicketUrgency } from '@api'

/** The seven categories of the user manual, in its order. */
export const CATEGORIES: TicketCategory[] = [
  'APPLICATION',
  'DATA',
  'PROGRAM',
  'ENVIRONMENT',
  'INSTALLATION',
  'REQUIREMENT',
  'OTHER',
]

export const URGENCIES: TicketUrgency[] = ['NORMAL', 'URGENT', 'CRITICAL']
