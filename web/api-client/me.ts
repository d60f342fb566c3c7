import { get, post, put } from './client'
import type { components, operations } from './schema'

type Shapes = components['schemas']

/** A person's own pages, and the desks that belong to them. */
export type OwnProfile = Shapes['OwnProfile']
export type ProfileForm = Shapes['ProfileForm']
export type ContactForm = Shapes['ContactRequest']
export type OwnApplication = Shapes['OwnApplication']
export type ApplicationKind = OwnApplication['kind']
export type ApplicationStatus = OwnApplication['status']
export type ApplicationForm = Shapes['ApplicationRequest']
export type ApplicationRow = Shapes['ApplicationRow']
export type Thing = Shapes['Thing']
export type ThingKind = Thing['kind']
export type Footprint = Shapes['Footprint']
export type FootprintKind = Footprint['kind']
export type Standing = Shapes['Standing']
export type PointEntry = Shapes['PointEntry']
export type PointRule = Shapes['PointRule']
export type LatestSection = Shapes['LatestSection']
export type LatestRow = Shapes['LatestRow']
export type NewsRow = Shapes['NewsRow']
export type NoticeRow = Shapes['NoticeRow']
export type NoticeWay = NoticeRow['ways'][number]
export type NoticeChoice = Shapes['NoticeChoice']
export type UnitMonth = Shapes['UnitMonth']
export type UnitFigure = UnitMonth['figures'][number]['figure']
export type FigureRow = Shapes['FigureRow']

interface PageQuery {
  page: number
  size: number
}
type FootprintQuery = NonNullable<operations['Footprint.own']['parameters']['query']>

export const meApi = {
  profile: () => get('/api/account/profile'),
  changeProfile: (body: ProfileForm) => put('/api/account/profile', { body }),
  changeContact: (body: ContactForm) => post('/api/account/contact', { body }),
  applications: () => get('/api/account/applications'),
  apply: (body: ApplicationForm) => post('/api/account/applications', { body }),
  footprints: (query: FootprintQuery) => get('/api/me/footprints', { query }),
  standing: () => get('/api/me/points'),
  ledger: (query: PageQuery) => get('/api/me/points/ledger', { query }),
  earning: () => get('/api/me/points/rules'),
  latest: () => get('/api/me/latest'),
  news: (query: PageQuery & { unread: boolean }) => get('/api/me/news', { query }),
  /** Everything, or what is about one thing. */
  seen: (query: { kind?: ThingKind; id?: number }) => post('/api/me/news/seen', { query }),
  noticePreferences: () => get('/api/me/notice-preferences'),
  chooseNotices: (choices: NoticeChoice[]) => put('/api/me/notice-preferences', { body: { choices } }),
  unitFigures: (month: string) => get('/api/me/unit/figures', { query: { month } }),
  unitRows: (figure: UnitFigure, month: string, query: PageQuery) =>
    get('/api/me/unit/figures/{figure}', { path: { figure }, query: { month, ...query } }),
}

export const applicationDeskApi = {
  list: (status: ApplicationStatus, query: PageQuery) =>
    get('/api/console/applications', { query: { status, ...query } }),
  approve: (id: number, body: Shapes['Approval']) =>
    post('/api/console/applications/{id}/approval', { path: { id }, body }),
  reject: (id: number, reason: string) =>
    post('/api/console/applications/{id}/rejection', { path: { id }, body: { reason } }),
}

export const pointRuleApi = {
  rules: () => get('/api/console/point-rules'),
  change: ({ act, ...body }: PointRule) => put('/api/console/point-rules/{act}', { path: { act }, body }),
}
