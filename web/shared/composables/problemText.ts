import { ProblemError, UNREACHABLE } from '@api'

type Translate = (key: string, values?: Record<string, unknown>) => string

/** What to tell a person: the server's words, or our own when it could not be reached. */
export function problemText(error: unknown, t: Translate): string {
  if (!(error instanceof ProblemError)) return t('problem.unexpected')
  if (error.is(UNREACHABLE)) return t('problem.unreachable')
  if (error.retryAfterSeconds) {
    return t('problem.retryLater', { reason: error.message, wait: waitText(error.retryAfterSeconds, t) })
  }
  return error.message || t('problem.unexpected')
}

function waitText(seconds: number, t: Translate): string {
  return seconds < 120 ? t('time.seconds', { n: seconds }) : t('time.minutes', { n: Math.ceil(seconds / 60) })
}
