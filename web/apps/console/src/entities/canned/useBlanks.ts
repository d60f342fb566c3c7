import { useSession } from '@shared/entities/session'
import { fillIn } from './matching'

/** Fills a canned reply's blanks with the customer it is for and the agent who uses it. */
export function useBlanks(customer: () => string | undefined) {
  const session = useSession()
  return (text: string) =>
    fillIn(text, {
      customer: customer(),
      agent: session.displayName,
      staffNumber: session.profile?.staffNumber,
    })
}
