import { computed } from 'vue'
import type { Role } from '@api'
import { useSession } from '@shared/entities/session'
import { useNews } from '@shared/entities/notices/useNews'

const STAFF: Role[] = ['AGENT', 'SUPERVISOR', 'EDITOR', 'OPERATOR']

interface Entry {
  command: string
  title: string
  /** News behind it that were not looked at. */
  count?: number
}

/** What stands under the person's name. */
export function useUserMenu() {
  const session = useSession()
  const news = useNews()
  return computed<Entry[]>(() => [
    { command: 'profile', title: 'layout.profile' },
    { command: 'messages', title: 'layout.messages', count: news.count },
    { command: 'notice-settings', title: 'notices.settings' },
    { command: 'footprints', title: 'layout.footprints' },
    { command: 'points', title: 'layout.points' },
    { command: 'applications', title: 'layout.applications' },
    ...(session.hasAnyRole(['UNIT_ADMIN']) ? [{ command: 'unit', title: 'layout.unit' }] : []),
    { command: 'change-password', title: 'layout.password' },
    ...(session.hasAnyRole(STAFF) ? [{ command: 'console', title: 'layout.console' }] : []),
  ])
}
