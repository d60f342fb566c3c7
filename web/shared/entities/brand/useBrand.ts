import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { type Brand, organisationApi } from '@api'

const brand = ref<Partial<Brand>>({})
let loading: Promise<void> | undefined

async function load(): Promise<void> {
  try {
    brand.value = await organisationApi.brand()
  } catch {
    // The words of the locale files stand in.
  }
}

/** The names and numbers of this installation; the manual's until the operator sets others. */
export function useBrand() {
  loading ??= load()
  const { t } = useI18n()
  return {
    siteName: computed(() => brand.value.siteName ?? t('brand.siteName')),
    hotline: computed(() => brand.value.hotline ?? t('brand.hotline')),
    robotName: computed(() => brand.value.robotName ?? t('brand.robotName')),
  }
}
