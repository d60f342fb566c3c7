import { addressOf, get, post, put } from './client'
import { commonHeaders, withQuery } from './http'
import { problemOf, unreachable } from './problem'
import type { components, operations } from './schema'

type Shapes = components['schemas']

export type EntryStatus = Shapes['EntryStatus']
/** The form of the pages always has its lists, even when they are empty. */
export type EntryForm = Shapes['EntryForm'] &
  Required<Pick<Shapes['EntryForm'], 'phrasings' | 'versions' | 'keywords' | 'related'>>
export type EntryText = Shapes['EntryText']
export type EditorEntry = Shapes['EditorEntry']
export type EditorRow = Shapes['EditorRow']
export type EditorList = Shapes['EditorList']
export type EntryVersion = Shapes['VersionView']
export type VersionDiff = Shapes['VersionDiff']
export type DiffPart = VersionDiff['fields'][number]['parts'][number]
export type ImportReport = Shapes['ImportReport']
export type FileProblem = Shapes['FileProblem']
export type EditorQuery = NonNullable<operations['Editor.list']['parameters']['query']>
export type ExportFormat = 'XLSX' | 'YAML' | 'MARKDOWN' | 'ZIP'

async function sendFile(path: string, file: File): Promise<ImportReport> {
  const body = new FormData()
  body.append('file', file)
  let response: Response
  try {
    response = await fetch(path, { method: 'POST', headers: commonHeaders('POST'), body })
  } catch {
    throw unreachable()
  }
  if (!response.ok) throw await problemOf(response)
  return (await response.json()) as ImportReport
}

/** Writing knowledge. */
export const editorApi = {
  products: () => get('/api/products'),
  list: (query: EditorQuery) => get('/api/editor/entries', { query }),
  entry: (id: number) => get('/api/editor/entries/{id}', { path: { id } }),
  create: (content: EntryForm, code: string, publish: boolean) =>
    post('/api/editor/entries', { body: { content, publish, ...(code && { code }) } }),
  change: (id: number, version: number, content: EntryForm) =>
    put('/api/editor/entries/{id}', { path: { id }, body: { version, content } }),
  act: (id: number, act: 'publication' | 'retirement' | 'restoration', version: number) =>
    post(`/api/editor/entries/{id}/${act}`, { path: { id }, body: { version } }),
  schedule: (id: number, version: number, plan: { publishAt?: string; retireAt?: string }) =>
    put('/api/editor/entries/{id}/schedule', { path: { id }, body: { version, ...plan } }),
  preview: (markdown: string) => post('/api/editor/entries/preview', { body: { markdown } }),
  versions: (id: number) => get('/api/editor/entries/{id}/versions', { path: { id } }),
  diff: (id: number, version: number, against: number) =>
    get('/api/editor/entries/{id}/versions/{version}/diff', { path: { id, version }, query: { against } }),
  revert: (id: number, to: number, version: number) =>
    post('/api/editor/entries/{id}/versions/{version}/reversion', {
      path: { id, version: to },
      body: { version },
    }),
  planImport: (file: File) => sendFile(addressOf('/api/editor/imports/plan'), file),
  applyImport: (file: File, stamp: string) =>
    sendFile(withQuery(addressOf('/api/editor/imports'), { stamp }), file),
  exportUrl: (format: ExportFormat, { page: _p, size: _s, ...query }: EditorQuery) =>
    withQuery(addressOf('/api/editor/export'), { format, ...query }),
}
