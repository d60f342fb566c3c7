// Writes the TypeScript shapes of the server's interfaces from their descriptions: requests and answers from
// docs/api/openapi.json, frames of the WebSocket from docs/api/asyncapi.json.
// Usage: node scripts/api.js          writes api-client/schema.d.ts and api-client/frame-schema.d.ts
//        node scripts/api.js --check  ends with 1 if those files are not what the descriptions say
import { readFileSync, writeFileSync } from 'node:fs'
import openapi, { astToString } from 'openapi-typescript'

const docs = new URL('../../docs/api/', import.meta.url)
const client = new URL('../api-client/', import.meta.url)

/**
 * Frames are JSON schemas like the shapes of the HTTP interface; each becomes one, named `client.…` or `server.…`.
 * @param {string} text @returns {string}
 */
function framesAsShapes(text) {
  const { components } = JSON.parse(text)
  const frames = Object.entries(components.messages).map(([name, { payload }]) => [name, payload])
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Frames', version: '1' },
    paths: {},
    components: { schemas: { ...Object.fromEntries(frames), ...components.schemas } },
  })
}

/** @type {[source: string, target: string, read: (text: string) => string][]} */
const FILES = [
  ['openapi.json', 'schema.d.ts', (text) => text],
  ['asyncapi.json', 'frame-schema.d.ts', framesAsShapes],
]

for (const [source, target, read] of FILES) {
  const shapes = await openapi(read(readFileSync(new URL(source, docs), 'utf8')))
  const wanted = `// Made from docs/api/${source} by scripts/openapi. Not to be edited.\n${astToString(shapes)}`
  const file = new URL(target, client)
  if (!process.argv.includes('--check')) {
    writeFileSync(file, wanted)
  } else if (readFileSync(file, 'utf8') !== wanted) {
    console.error(`web/api-client/${target} does not fit docs/api/${source}: run scripts/openapi`)
    process.exitCode = 1
  }
}
