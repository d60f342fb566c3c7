import { computed, inject, type InjectionKey } from 'vue'
import { useSession } from '@shared/entities/session'
import type { MenuEntry } from './module'

export const MENU: InjectionKey<MenuEntry[]> = Symbol('menu')

/** The entries of the application's menu that this person may use, in order. */
export function useMenu() {
  const session = useSession()
  const entries = inject(MENU, [])
  return computed(() =>
    entries.filter((entry) => {
      if (entry.roles) return session.hasAnyRole(entry.roles)
      return !entry.signedIn || session.authenticated
    }),
  )
}
