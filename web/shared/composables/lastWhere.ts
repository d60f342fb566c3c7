/** Array.prototype.findLast for the browsers of offices, which are often some years old. */
export function lastWhere<T>(list: readonly T[], test: (item: T) => boolean): T | undefined {
  for (let i = list.length - 1; i >= 0; i--) {
    const item = list[i] as T
    if (test(item)) return item
  }
  return undefined
}
