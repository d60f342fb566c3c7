import { computed, shallowRef } from 'vue'
import { organisationApi, type Product } from '@api'

const products = shallowRef<Product[]>([])
let loading: Promise<void> | undefined

/** The product tree, read once, and the names of its parts. */
export function useProductNames() {
  loading ??= organisationApi.products().then(
    (found) => {
      products.value = found
    },
    () => {
      loading = undefined
    },
  )
  const modules = computed(
    () => new Map(products.value.flatMap((product) => product.modules.map(({ code, name }) => [code, name]))),
  )
  return {
    products,
    productName: (code: string) => products.value.find((product) => product.code === code)?.name ?? code,
    moduleName: (code: string) => modules.value.get(code) ?? code,
  }
}
