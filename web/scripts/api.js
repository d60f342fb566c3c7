// Writes the TypeScript shapes of the HTTP interface from its description.
// Usage: node scripts/api.js          writes api-client/schema.d.ts
//        node scripts/api.js --check  ends with 1 if that file is not what the description says
import { readFileSync, writeFileSync } from 'node:fs'
import openapi, { astToString } from 'openapi-typescript'

const SOURCE = new URL('../../docs/api/openapi.json', import.meta.url)
const TARGET = new URL('../api-client/schema.d.ts', import.meta.url)
const HEAD = '// Made from docs/api/openapi.json by scripts/openapi. Not to be edited.\n'

const wanted = HEAD + astToString(await openapi(SOURCE))
if (!process.argv.includes('--check')) {
  writeFileSync(TARGET, wanted)
} else if (readFileSync(TARGET, 'utf8') !== wanted) {
  console.error('web/api-client/schema.d.ts does not fit docs/api/openapi.json: run scripts/openapi')
  process.exit(1)
}
