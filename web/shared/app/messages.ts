export interface Messages {
  [key: string]: string | Messages
}

export type EagerLocales = Record<string, Messages>
export type LazyLocales = Record<string, () => Promise<Messages>>

/**
 * Locale files stand beside what they name: `<feature>/locales/zh-CN.json` holds the texts under `<feature>.`,
 * and `shared/locales/zh-CN.json` those at the root.
 */
export function mergeMessages(files: EagerLocales): Messages {
  const merged: Messages = {}
  for (const [path, messages] of Object.entries(files)) {
    const feature = featureOf(path)
    if (feature) merged[feature] = { ...(merged[feature] as Messages), ...messages }
    else Object.assign(merged, messages)
  }
  return merged
}

export async function loadMessages(files: LazyLocales): Promise<Messages> {
  const loaded = await Promise.all(
    Object.entries(files).map(async ([path, load]) => [path, await load()] as const),
  )
  return mergeMessages(Object.fromEntries(loaded))
}

function featureOf(path: string): string | undefined {
  return /([\w-]+)\/locales\/[^/]+$/.exec(path)?.[1]
}
