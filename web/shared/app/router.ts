import { watch } from 'vue'
import { createRouter, createWebHistory, type Router, type RouteRecordRaw } from 'vue-router'
import { useSession } from '@shared/entities/session'
import { i18n } from './i18n'

/** Names that every application gives to these three routes. */
export const SIGN_IN = 'sign-in'
export const FORBIDDEN = 'forbidden'
export const NOT_FOUND = 'not-found'

export function startRouter(routes: RouteRecordRaw[]): Router {
  const router = createRouter({
    history: createWebHistory(import.meta.env.BASE_URL),
    routes,
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  })
  router.beforeEach(async (to) => {
    const session = useSession()
    await session.ready()
    const roles = to.matched.flatMap((route) => route.meta.roles ?? [])
    const needed = roles.length > 0 || to.matched.some((route) => route.meta.signedIn)
    if (needed && !session.authenticated) return { name: SIGN_IN, query: { next: to.fullPath } }
    if (roles.length && !session.hasAnyRole(roles)) return { name: FORBIDDEN, replace: true }
    return true
  })
  return router
}

/** Leaves a page that only people who signed in may see as soon as the sign-in is over, here or elsewhere. */
export function leaveWhenSignedOut(router: Router): void {
  const session = useSession()
  watch(
    () => session.authenticated,
    (authenticated) => {
      const { meta, fullPath } = router.currentRoute.value
      if (!authenticated && (meta.signedIn || meta.roles)) {
        void router.push({ name: SIGN_IN, query: { next: fullPath } })
      }
    },
  )
}

/** The document's title: the page, then the site. */
export function titleOf(key: string | undefined, site: string): string {
  return key ? `${i18n.global.t(key)} · ${site}` : site
}

/** Only a path of this site may be the target after signing in. */
export function safeNext(next: unknown, fallback = '/'): string {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : fallback
}
