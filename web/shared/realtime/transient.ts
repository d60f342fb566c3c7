import type { Problem } from '@api'

/** Worth trying again without asking the person. */
export function isTransient({ status }: Problem): boolean {
  return status === 429 || status === 408 || status >= 500
}

/** Milliseconds that the server asks to wait; 0 when it does not say. */
export function waitOf({ retryAfterSeconds = 0 }: Problem): number {
  return retryAfterSeconds * 1000
}
