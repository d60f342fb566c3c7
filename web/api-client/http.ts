import { problemOf, unreachable } from './problem'

/** Lists are joined by commas. */
export type Query = Record<string, string | number | boolean | readonly string[] | undefined>

export interface RequestOptions {
  query?: Query
  body?: unknown
  signal?: AbortSignal
}

let language = 'zh-CN'

/** The language in which the server words its problems. */
export function setRequestLanguage(tag: string): void {
  language = tag
}

export function requestLanguage(): string {
  return language
}

let onSignInRequired: () => void = () => undefined

/** Called whenever the server says that the sign-in is missing or over. */
export function whenSignInRequired(act: () => void): void {
  onSignInRequired = act
}

/** The token that the server gave in a readable cookie; it must come back in a header on every change. */
export function csrfToken(cookies: string = document.cookie): string | undefined {
  const found = cookies.split('; ').find((cookie) => cookie.startsWith('XSRF-TOKEN='))
  return found && decodeURIComponent(found.slice('XSRF-TOKEN='.length))
}

/** Headers that every request carries, also those not made by `request`. */
export function commonHeaders(method: string): Record<string, string> {
  const headers: Record<string, string> = { Accept: 'application/json', 'Accept-Language': language }
  const token = method === 'GET' ? undefined : csrfToken()
  if (token) headers['X-XSRF-TOKEN'] = token
  return headers
}

export function withQuery(path: string, query: Query = {}): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  if (!pairs.length) return path
  return `${path}?${new URLSearchParams(pairs.map(([name, value]) => [name, String(value)]))}`
}

/** Sends JSON, returns JSON, throws {@link ProblemError} for everything else. */
export async function request<T>(method: string, path: string, options: RequestOptions = {}): Promise<T> {
  const headers = commonHeaders(method)
  const init: RequestInit = { method, headers, credentials: 'same-origin' }
  if (options.signal) init.signal = options.signal
  if (options.body !== undefined) {
    headers['Content-Type'] = 'application/json'
    init.body = JSON.stringify(options.body)
  }
  const response = await send(withQuery(path, options.query), init)
  if (!response.ok) {
    const problem = await problemOf(response)
    if (problem.is('sign-in-required')) onSignInRequired()
    throw problem
  }
  if (response.status === 204) return undefined as T
  return (await response.json()) as T
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw unreachable()
  }
}
