import type { FieldError, Problem } from './shapes'

const PREFIX = 'urn:zhike:problem:'

/** The network failed or the answer was not one of ours; worth trying again. */
export const UNREACHABLE = 'unreachable'

/** A refusal of the server, with a stable `slug` to decide on and words in the user's language to show. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail || problem.title)
    this.name = 'ProblemError'
    this.problem = problem
  }

  get slug(): string {
    return this.problem.type.startsWith(PREFIX) ? this.problem.type.slice(PREFIX.length) : this.problem.type
  }

  get status(): number {
    return this.problem.status
  }

  get errors(): FieldError[] {
    return this.problem.errors ?? []
  }

  get retryAfterSeconds(): number | undefined {
    return this.problem.retryAfterSeconds
  }

  is(...slugs: string[]): boolean {
    return slugs.includes(this.slug)
  }
}

export function unreachable(status = 0): ProblemError {
  return new ProblemError({ type: PREFIX + UNREACHABLE, title: '', status })
}

/** Makes a typed error of any answer that is not a success; a proxy's HTML page counts as unreachable. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const isJson = response.headers.get('content-type')?.includes('json')
  const body: unknown = isJson ? await response.json().catch(() => undefined) : undefined
  if (typeof body !== 'object' || body === null || !('type' in body)) return unreachable(response.status)
  return new ProblemError({ title: '', ...(body as Partial<Problem>), status: response.status } as Problem)
}
