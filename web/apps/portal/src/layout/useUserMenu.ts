import { computed } from 'vue'
import type { Role } from '@api'
import { useSession } from '@shared/entities/session'

const STAFF: Role[] = ['AGENT', 'SUPERVISOR', 'EDITOR', 'OPERATOR']

/** What stands under the person's name. */
export function useUserMenu() {
  const session = useSession()
  return computed(() => [
    { command: 'profile', title: 'layout.profile' },
    { command: 'change-password', title: 'layout.password' },
    ...(session.hasAnyRole(STAFF) ? [{ command: 'console', title: 'layout.console' }] : []),
  ])
}
