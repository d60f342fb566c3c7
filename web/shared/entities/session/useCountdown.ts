import { onScopeDispose, ref } from 'vue'

/** Whole seconds until something may be done again. */
export function useCountdown() {
  const seconds = ref(0)
  let end = 0
  let timer: ReturnType<typeof setInterval> | undefined

  function tick(): void {
    seconds.value = Math.max(0, Math.ceil((end - Date.now()) / 1000))
    if (seconds.value === 0) clearInterval(timer)
  }

  function start(from: number): void {
    clearInterval(timer)
    end = Date.now() + from * 1000
    tick()
    timer = setInterval(tick, 250)
  }

  onScopeDispose(() => clearInterval(timer))
  return { seconds, start }
}
