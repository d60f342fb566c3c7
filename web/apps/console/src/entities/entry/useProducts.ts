import { shallowRef } from 'vue'
import { editorApi, type Product } from '@api'

const products = shallowRef<Product[]>([])
let asked = false

/** The product lines with their versions and modules; asked for once. */
export function useProducts() {
  if (!asked) {
    asked = true
    editorApi.products().then(
      (found) => (products.value = found),
      () => (asked = false),
    )
  }

  function modulesOf(product?: string): Product['modules'] {
    const lines = products.value.filter(({ code }) => !product || product === 'COMMON' || code === product)
    return [...new Map(lines.flatMap(({ modules }) => modules).map((m) => [m.code, m])).values()]
  }

  const versionsOf = (product?: string) =>
    products.value.filter(({ code }) => !product || code === product).flatMap(({ versions }) => versions)

  const moduleName = (code?: string) => modulesOf().find((m) => m.code === code)?.name ?? code ?? ''

  return { products, modulesOf, versionsOf, moduleName }
}
