import { computed, ref } from 'vue'
import { defineStore } from 'pinia'
import { accountApi, type Credentials, ProblemError, type Role, type SessionView } from '@api'

/** Who is using the application. Loaded once; a guest has no profile. */
export const useSession = defineStore('session', () => {
  const view = ref<SessionView>({ authenticated: false })
  /** Set when the server could not be asked; the page then offers to try again. */
  const unreachable = ref(false)
  let loading: Promise<void> | undefined

  const authenticated = computed(() => view.value.authenticated)
  const profile = computed(() => view.value.profile)
  const displayName = computed(() => profile.value?.realName || profile.value?.userName || '')

  function ready(): Promise<void> {
    loading ??= reload()
    return loading
  }

  async function reload(): Promise<void> {
    try {
      view.value = await accountApi.session()
      unreachable.value = false
    } catch {
      unreachable.value = true
      loading = undefined
    }
  }

  /** Takes over what a sign-in or a registration answered. */
  function entered(next: SessionView): void {
    view.value = next
    loading = Promise.resolve()
  }

  async function signIn(credentials: Credentials): Promise<void> {
    entered(await accountApi.signIn(credentials))
  }

  async function signOut(): Promise<void> {
    try {
      await accountApi.signOut()
    } catch (error) {
      // It was over already.
      if (!(error instanceof ProblemError) || error.status !== 401) throw error
    }
    left()
  }

  /** The session ended, here or elsewhere. */
  function left(): void {
    view.value = { authenticated: false }
  }

  function hasAnyRole(roles: readonly Role[]): boolean {
    return profile.value?.roles.some((role) => roles.includes(role)) ?? false
  }

  return {
    view,
    unreachable,
    authenticated,
    profile,
    displayName,
    ready,
    reload,
    entered,
    left,
    signIn,
    signOut,
    hasAnyRole,
  }
})
