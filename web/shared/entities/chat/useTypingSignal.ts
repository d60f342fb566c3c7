import { onScopeDispose } from 'vue'

/** Milliseconds. The signal is renewed while somebody types and taken back after a pause. */
const RENEW = 3000
const PAUSE = 4000

/** Tells the other side that somebody is writing, without a frame for each key. */
export function useTypingSignal(signal: (on: boolean) => void) {
  let sentAt = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function stop(): void {
    clearTimeout(timer)
    if (sentAt) signal(false)
    sentAt = 0
  }

  function typed(): void {
    if (Date.now() - sentAt > RENEW) {
      signal(true)
      sentAt = Date.now()
    }
    clearTimeout(timer)
    timer = setTimeout(stop, PAUSE)
  }

  onScopeDispose(() => clearTimeout(timer))
  return { typed, stop }
}
