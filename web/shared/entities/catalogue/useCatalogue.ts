import { ref } from 'vue'
import { organisationApi, type Product } from '@api'

const products = ref<Product[]>([])
let loading: Promise<void> | undefined

async function load(): Promise<void> {
  try {
    products.value = await organisationApi.products()
  } catch {
    // Codes stand in for the names; the next page tries again.
    loading = undefined
  }
}

/** The names of products and their modules, which everything else knows by code. */
export function useCatalogue() {
  loading ??= load()

  /** Such as `浪潮 GS · 总账`. */
  function placeOf(product?: string, module?: string): string {
    const owner = products.value.find(({ code }) => code === product)
    const modules = owner?.modules ?? products.value.flatMap((each) => each.modules)
    const part = modules.find(({ code }) => code === module)
    return [owner?.name ?? product, part?.name ?? module].filter(Boolean).join(' · ')
  }

  return { products, placeOf }
}
