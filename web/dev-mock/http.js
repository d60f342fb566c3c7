export function refuse(status, slug, title, more = {}) {
  throw { status, slug, title, ...more }
}

export function problem(response, refusal) {
  if (!refusal.slug) throw refusal
  const { status, slug, title, ...more } = refusal
  const body = { type: `urn:zhike:problem:${slug}`, title, detail: title, status, ...more }
  response.writeHead(status, { 'Content-Type': 'application/problem+json' })
  response.end(JSON.stringify(body))
}

export function reply(response, status, body) {
  response.setHeader('Content-Type', 'application/json')
  response.writeHead(status)
  response.end(status === 204 ? undefined : JSON.stringify(body))
}

export async function readBody(request) {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  const type = request.headers['content-type'] ?? ''
  if (type.includes('application/json') && bytes.length) return JSON.parse(bytes.toString())
  if (type.includes('multipart/form-data')) return filePart(bytes, type)
  return undefined
}

function filePart(bytes, type) {
  const boundary = `--${/boundary=(.+)$/.exec(type)[1]}`
  const headEnd = bytes.indexOf('\r\n\r\n')
  const head = bytes.subarray(0, headEnd).toString()
  const content = bytes.subarray(headEnd + 4, bytes.lastIndexOf(boundary) - 2)
  return {
    name: /filename="([^"]*)"/.exec(head)?.[1] ?? 'file',
    mediaType: /Content-Type: (\S+)/i.exec(head)?.[1] ?? 'application/octet-stream',
    content,
  }
}

export function cookie(request, name) {
  return request.headers.cookie
    ?.split('; ')
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)
}
