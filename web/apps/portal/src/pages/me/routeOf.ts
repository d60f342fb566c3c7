import type { RouteLocationRaw } from 'vue-router'
import type { Thing } from '@api'

/** Which page shows a thing; undefined for what has no page yet. */
export function routeOf({ kind, id }: Thing): RouteLocationRaw | undefined {
  switch (kind) {
    case 'QUESTION':
    case 'CONSULTATION':
      return { name: kind === 'QUESTION' ? 'QUESTION-detail' : 'INTERNAL-detail', params: { id } }
    case 'ENTRY':
      return { name: 'knowledge-entry', params: { id } }
    case 'APPOINTMENT':
      return { name: 'appointment', params: { id } }
    case 'APPLICATION':
      return { name: 'applications' }
    default:
      return undefined
  }
}
