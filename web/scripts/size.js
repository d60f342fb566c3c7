// Measures the JavaScript that a browser must load before the first page shows, compressed as it is sent,
// and fails when the portal is heavier than promised. Run after a build.
// Usage: node scripts/size.js
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const LIMIT = 200_000
const FIRST_PAGES = ['src/pages/entrance/SignInPage.vue', 'src/pages/home/HomePage.vue']

/** @typedef {{ file: string, imports?: string[], isEntry?: boolean }} Chunk */
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))

/** @param {string} name @param {Set<string>} found @returns {Set<string>} */
function withImports(name, found) {
  const chunk = manifest[name]
  if (!chunk || found.has(chunk.file)) return found
  found.add(chunk.file)
  for (const imported of chunk.imports ?? []) withImports(imported, found)
  return found
}

for (const page of FIRST_PAGES) {
  const files = withImports(page, withImports('index.html', new Set()))
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`)).length, 0)
  console.log(
    `${page}: ${(bytes / 1000).toFixed(1)} kB of JavaScript in ${files.size} files (limit ${LIMIT / 1000})`,
  )
  if (bytes > LIMIT) process.exitCode = 1
}
