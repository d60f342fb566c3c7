import { shallowRef } from 'vue'
import { editorApi, type TrialOutcome, type WantedChange } from '@api'

/**
 * Tries a change before it is made. What gets worse is shown (TrialDialog with `asking`), and somebody decides; a change
 * that makes nothing worse goes on by itself.
 */
export function useTrialGate() {
  const asking = shallowRef<TrialOutcome>()
  const trying = shallowRef(false)
  let answer: ((goOn: boolean) => void) | undefined

  /** Whether to go on, and whether somebody had to decide that. */
  async function ask(outcome: TrialOutcome): Promise<{ goOn: boolean; confirmed: boolean }> {
    if (!outcome.worse.length) return { goOn: true, confirmed: false }
    asking.value = outcome
    const goOn = await new Promise<boolean>((resolve) => (answer = resolve))
    return { goOn, confirmed: goOn }
  }

  async function pass(wanted: WantedChange): Promise<{ goOn: boolean; confirmed: boolean }> {
    trying.value = true
    try {
      const outcome = await editorApi.tryOut(wanted)
      trying.value = false
      return await ask(outcome)
    } finally {
      trying.value = false
    }
  }

  function decide(goOn: boolean): void {
    asking.value = undefined
    answer?.(goOn)
    answer = undefined
  }

  return { asking, trying, ask, pass, decide }
}
