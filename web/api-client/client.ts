import { request, type Query } from './http'
import type { paths } from './schema'

/**
 * Calls by path. What a path takes and gives comes from the server's description, so a call that does not fit the
 * server does not compile.
 */
type Verb = 'get' | 'post' | 'put' | 'delete'
type PathOf<V extends Verb> = {
  [P in keyof paths]: paths[P] extends Record<V, object> ? P : never
}[keyof paths]
type Operation<V extends Verb, P extends keyof paths> = NonNullable<paths[P][V]>

type PathValues<O> = O extends { parameters: { path: infer Values } } ? { path: Values } : object
type QueryValues<O> = O extends { parameters: { query?: infer Values } }
  ? [NonNullable<Values>] extends [never]
    ? object
    : { query?: Values }
  : object
type Json<Body> = Body extends { content: { 'application/json': infer Value } } ? Value : never
type BodyValue<O> = O extends { requestBody: infer Body }
  ? { body: Json<Body> }
  : O extends { requestBody?: infer Body }
    ? [NonNullable<Body>] extends [never]
      ? object
      : { body?: Json<NonNullable<Body>> }
    : object

type Options<O> = PathValues<O> & QueryValues<O> & BodyValue<O> & { signal?: AbortSignal }
type Arguments<O> = object extends Options<O> ? [options?: Options<O>] : [options: Options<O>]
type Answer<O> = O extends { responses: { 200: { content: { 'application/json': infer Value } } } }
  ? Value
  : O extends { responses: { 201: { content: { 'application/json': infer Made } } } }
    ? Made
    : void

type Values = Record<string, string | number>

/** The address of a path whose parts in braces are filled in. */
export function addressOf(path: keyof paths, values: Values = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])))
}

interface AnyOptions {
  path?: Values
  query?: Query
  body?: unknown
  signal?: AbortSignal
}

const caller =
  <V extends Verb>(verb: V) =>
  <P extends PathOf<V>>(path: P, ...given: Arguments<Operation<V, P>>): Promise<Answer<Operation<V, P>>> => {
    // What all paths together may be given is more than the compiler can spell out.
    const [options = {}] = given as unknown[] as [AnyOptions?]
    const { path: values, ...rest } = options
    return request(verb.toUpperCase(), addressOf(path, values), rest)
  }

export const get = caller('get')
export const post = caller('post')
export const put = caller('put')
export const del = caller('delete')
