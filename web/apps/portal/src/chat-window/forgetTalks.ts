import { useRealtime } from '@shared/composables/useRealtime'
import { forgetDrafts } from '@shared/entities/chat/useDraft'

/** Drafts and unsent messages belong to the person who wrote them. */
export function forgetTalks(): void {
  forgetDrafts()
  useRealtime().client.forget()
}
