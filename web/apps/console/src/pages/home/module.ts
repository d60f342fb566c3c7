import { defineModule } from '@shared/app'
import { useSession } from '@shared/entities/session'

export default defineModule({
  routes: [
    {
      path: '/',
      name: 'home',
      // Never shown: everybody begins where their work is.
      redirect: () => {
        const session = useSession()
        if (!session.authenticated) return { name: 'sign-in' }
        if (session.hasAnyRole(['AGENT'])) return { name: 'workbench' }
        if (session.hasAnyRole(['SUPERVISOR'])) return { name: 'supervision' }
        if (session.hasAnyRole(['EDITOR'])) return { name: 'knowledge' }
        return { name: session.hasAnyRole(['OPERATOR']) ? 'skill-groups' : 'forbidden' }
      },
    },
  ],
})
