// Builds every application into dist/, unless its sources are unchanged since the last build.
// Usage: node scripts/build.js [--force]
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

// The portal owns dist/ itself, so it goes first.
const APPS = ['portal', 'console']
const SOURCES = ['apps', 'shared', 'api-client', 'build', 'public', 'package-lock.json', 'tsconfig.app.json']
const STAMP = 'dist/.stamp'

/** @param {string} path @returns {string[]} */
const filesOf = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesOf(join(path, name)))
    : [path]

const hash = createHash('sha256')
for (const file of SOURCES.flatMap(filesOf)) hash.update(file).update(readFileSync(file))
const wanted = hash.digest('hex')

const done = existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted
if (!done || process.argv.includes('--force')) {
  for (const app of APPS) {
    await build({ root: `apps/${app}`, configFile: `apps/${app}/vite.config.ts`, logLevel: 'warn' })
  }
  writeFileSync(STAMP, wanted)
}
