import { watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute } from 'vue-router'
import { titleOf } from '@shared/app'
import { useBrand } from '@shared/entities/brand'
import { titleWithBadge, useDesk } from '@console/entities/desk'

/** The tab's title: how much is unread, the page, the site. */
export function useTitle(): void {
  const route = useRoute()
  const desk = useDesk()
  const { siteName } = useBrand()
  const { locale } = useI18n()

  watch(
    [() => route.meta.title, siteName, () => desk.unreadTotal, locale],
    ([title, site, unread]) => (document.title = titleWithBadge(titleOf(title, site), unread)),
    { immediate: true },
  )
}
