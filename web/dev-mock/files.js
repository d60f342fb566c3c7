import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'

const CSP =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; " +
  "connect-src 'self'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'"
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** Files of dist/, and the application's page for every address inside it. */
export function serveFile(path, response) {
  const wanted = join('dist', decodeURIComponent(path))
  const page = path.startsWith('/console') ? 'dist/console/index.html' : 'dist/index.html'
  const found = existsSync(wanted) && statSync(wanted).isFile()
  if (!found && extname(path)) {
    response.writeHead(404).end()
    return
  }
  const file = found ? wanted : page
  response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? '', 'Content-Security-Policy': CSP })
  response.end(readFileSync(file))
}
