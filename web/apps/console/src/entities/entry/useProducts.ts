import type { Product } from '@api'
import { useCatalogue } from '@shared/entities/catalogue'

/** What an entry can be about: the product lines with their versions and modules. */
export function useProducts() {
  const { products } = useCatalogue()

  function modulesOf(product?: string): Product['modules'] {
    const lines = products.value.filter(({ code }) => !product || product === 'COMMON' || code === product)
    return [...new Map(lines.flatMap(({ modules }) => modules).map((m) => [m.code, m])).values()]
  }

  const versionsOf = (product?: string) =>
    products.value.filter(({ code }) => !product || code === product).flatMap(({ versions }) => versions)

  const moduleName = (code?: string) => modulesOf().find((m) => m.code === code)?.name ?? code ?? ''

  return { products, modulesOf, versionsOf, moduleName }
}
