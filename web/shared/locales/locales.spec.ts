import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mergeMessages, type Messages } from '@shared/app/messages'

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? files(path) : [path]
  })
const sources = ['shared', 'apps'].flatMap(files)
const messagesOf = (scope: (path: string) => boolean, tag: string) =>
  mergeMessages(
    Object.fromEntries(
      sources
        .filter((path) => scope(path) && path.endsWith(`locales/${tag}.json`))
        .map((path) => [
          path.replace('shared/locales/', 'locales/'),
          JSON.parse(readFileSync(path, 'utf8')) as Messages,
        ]),
    ),
  )
const flat = (messages: Messages, prefix = ''): string[] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : flat(value, `${prefix}${key}.`),
  )

describe.each(['portal', 'console'])('the texts of the %s', (app) => {
  const scope = (path: string) => path.startsWith('shared/') || path.startsWith(`apps/${app}/`)
  const chinese = new Set(flat(messagesOf(scope, 'zh-CN')))
  const code = sources.filter((path) => scope(path) && /\.(vue|ts)$/.test(path) && !path.endsWith('.spec.ts'))

  it('are the same in both languages', () => {
    expect(flat(messagesOf(scope, 'en')).sort()).toEqual([...chinese].sort())
  })

  it('exist wherever a page names one', () => {
    const missing = code.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\bt\(\s*'([\w.-]+)'/g)]
        .map((match) => match[1] as string)
        .filter((key) => !chinese.has(key))
        .map((key) => `${path}: ${key}`),
    )
    expect(missing).toEqual([])
  })
})
