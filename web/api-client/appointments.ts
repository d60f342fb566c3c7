import { addressOf, get, post, put } from './client'
import type { ServerFrame } from './frames'
import type { components, operations } from './schema'

type Shapes = components['schemas']

export type Appointment = Shapes['AppointmentView']
export type AppointmentRow = Shapes['AppointmentRow']
export type AppointmentState = Shapes['AppointmentState']
export type AppointmentStep = Shapes['AppointmentStep']
export type AppointmentForm = Shapes['AppointmentForm']
export type AppointmentSearch = NonNullable<operations['Appointment.appointments']['parameters']['query']>
export type AppointmentNews = Extract<ServerFrame, { type: 'appointment' }>
export type BookingEntrance = Shapes['BookingEntrance']
export type SlotDay = Shapes['SlotDay']
export type DeskAppointment = Shapes['DeskRow']
export type AppointmentPlan = Shapes['PlanView']
export type AppointmentPlanChange = Shapes['PlanRequest']
export type PlanMember = Shapes['PlanMember']
export type WeeklySlot = Shapes['WeeklySlot']

const of = (id: number) => ({ path: { id } })

/** The customer's side. Whoever changes something names the version that was seen. */
export const appointmentApi = {
  entrance: () => get('/api/appointments/entrance'),
  slots: (product: string) => get('/api/appointments/slots', { query: { product } }),
  book: (body: AppointmentForm) => post('/api/appointments', { body }),
  list: (query: AppointmentSearch) => get('/api/appointments', { query }),
  read: (id: number) => get('/api/appointments/{id}', of(id)),
  reschedule: (id: number, version: number, startsAt: string) =>
    post('/api/appointments/{id}/reschedule', { ...of(id), body: { version, startsAt } }),
  cancel: (id: number, version: number, reason: string) =>
    post('/api/appointments/{id}/cancel', { ...of(id), body: { version, reason } }),
  calendarUrl: (id: number) => addressOf('/api/appointments/{id}/calendar.ics', { id }),
}

export const appointmentDeskApi = {
  list: (from: string, to: string) => get('/api/desk/appointments', { query: { from, to } }),
  read: (id: number) => get('/api/desk/appointments/{id}', of(id)),
  slots: (id: number) => get('/api/desk/appointments/{id}/slots', of(id)),
  take: (id: number, version: number) =>
    post('/api/desk/appointments/{id}/take', { ...of(id), body: { version } }),
  complete: (id: number, version: number, result: string) =>
    post('/api/desk/appointments/{id}/complete', { ...of(id), body: { version, result } }),
  cancel: (id: number, version: number, reason: string) =>
    post('/api/desk/appointments/{id}/cancel', { ...of(id), body: { version, reason } }),
  reschedule: (id: number, version: number, startsAt: string, reason: string) =>
    post('/api/desk/appointments/{id}/reschedule', { ...of(id), body: { version, startsAt, reason } }),
}

export const appointmentPlanApi = {
  read: () => get('/api/console/appointment-plans'),
  candidates: () => get('/api/console/appointment-plans/candidates'),
  save: (product: string, body: AppointmentPlanChange) =>
    put('/api/console/appointment-plans/{product}', { path: { product }, body }),
}
