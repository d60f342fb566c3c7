import type { Page, PageQuery } from './contract'
import { commonHeaders, get, post, put, withQuery } from './http'
import { problemOf, unreachable } from './problem'

export type EntryStatus = 'DRAFT' | 'PUBLISHED' | 'RETIRED'

export interface EntryForm {
  question: string
  phrasings: string[]
  answer: string
  product?: string
  module?: string
  versions: string[]
  keywords: string[]
  related: string[]
}

export interface EntryText extends EntryForm {
  id: number
  code: string
  status: EntryStatus
  version: number
  updated: string
}

export interface EditorEntry {
  entry: EntryText
  html: string
  publishAt?: string
  retireAt?: string
}

export interface EditorRow {
  id: number
  code: string
  question: string
  product?: string
  module?: string
  status: EntryStatus
  updated: string
  phrasings: number
  version: number
  publishAt?: string
  retireAt?: string
  changedAt: string
  changedBy?: string
}

export interface EditorQuery extends PageQuery {
  q?: string
  status?: EntryStatus
  product?: string
  module?: string
  planned?: boolean
}

export interface EditorList extends Page<EditorRow> {
  counts: Partial<Record<EntryStatus, number>>
}

export interface EntryVersion {
  version: number
  act: string
  author?: string
  at: string
  status: EntryStatus
}

export interface DiffPart {
  op: 'SAME' | 'REMOVED' | 'ADDED'
  text: string
}

export interface VersionDiff {
  fields: { name: string; parts: DiffPart[] }[]
}

export interface FileProblem {
  place: { file?: string; row: number }
  entry?: string
  field?: string
  problem: string
}

export interface ImportReport {
  rows: number
  created: number
  changed: number
  same: number
  problems: FileProblem[]
  steps: {
    place: FileProblem['place']
    code: string
    question: string
    kind: 'CREATE' | 'CHANGE'
    entryId?: number
  }[]
  stamp: string
}

export type ExportFormat = 'XLSX' | 'YAML' | 'MARKDOWN' | 'ZIP'

export interface Product {
  code: string
  name: string
  versions: string[]
  modules: { code: string; name: string }[]
}

async function sendFile<T>(path: string, file: File, fields: Record<string, string> = {}): Promise<T> {
  const body = new FormData()
  body.append('file', file)
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  let response: Response
  try {
    response = await fetch(path, { method: 'POST', headers: commonHeaders('POST'), body })
  } catch {
    throw unreachable()
  }
  if (!response.ok) throw await problemOf(response)
  return (await response.json()) as T
}

const ENTRIES = '/api/editor/entries'

/** Writing knowledge. */
export const editorApi = {
  products: () => get<Product[]>('/api/products'),
  list: (query: EditorQuery) => get<EditorList>(ENTRIES, { ...query }),
  entry: (id: number) => get<EditorEntry>(`${ENTRIES}/${id}`),
  create: (content: EntryForm, code: string, publish: boolean) =>
    post<EditorEntry>(ENTRIES, { content, publish, ...(code && { code }) }),
  change: (id: number, version: number, content: EntryForm) =>
    put<EditorEntry>(`${ENTRIES}/${id}`, { version, content }),
  act: (id: number, act: 'publication' | 'retirement' | 'restoration', version: number) =>
    post<EditorEntry>(`${ENTRIES}/${id}/${act}`, { version }),
  schedule: (id: number, version: number, plan: { publishAt?: string; retireAt?: string }) =>
    put<EditorEntry>(`${ENTRIES}/${id}/schedule`, { version, ...plan }),
  preview: (markdown: string) => post<{ html: string }>(`${ENTRIES}/preview`, { markdown }),
  versions: (id: number) => get<EntryVersion[]>(`${ENTRIES}/${id}/versions`),
  diff: (id: number, version: number, against: number) =>
    get<VersionDiff>(`${ENTRIES}/${id}/versions/${version}/diff`, { against }),
  revert: (id: number, to: number, version: number) =>
    post<EntryText>(`${ENTRIES}/${id}/versions/${to}/reversion`, { version }),
  planImport: (file: File) => sendFile<ImportReport>('/api/editor/imports/plan', file),
  applyImport: (file: File, stamp: string) => sendFile<ImportReport>('/api/editor/imports', file, { stamp }),
  exportUrl: (format: ExportFormat, { page: _p, size: _s, ...query }: EditorQuery) =>
    withQuery('/api/editor/export', { format, ...query }),
}
