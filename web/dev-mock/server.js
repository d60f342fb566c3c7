// A stand-in for the server while working on pages: the same interface, everything in memory, nothing checked
// that pages do not show. It also serves dist/ with the server's content security policy.
// Usage: node dev-mock/server.js [port]     sign in with demo / Demo-2026-pass; every code is 246810
//        staff: agent, agent2, lead, operator / Staff-2026-pass
//        GET /mock/newcomer?name=…&agent=9001 lets a customer ask for a human (and gives it to that agent)
//        GET /mock/hours?open=false         closes the service desk; open=true opens it
import { createServer } from 'node:http'
import { accounts } from './accounts.js'
import { chat } from './chat.js'
import { deskRoutes } from './desk/routes.js'
import { seed } from './desk/seed.js'
import { reply, problem, readBody } from './http.js'
import { serveFile } from './files.js'
import { attachSocket } from './socket.js'

const port = Number(process.argv[2] ?? 8080)
const routes = [...accounts, ...chat, ...deskRoutes]

const server = createServer(async (request, response) => {
  const url = new URL(request.url, `http://${request.headers.host}`)
  if (!url.pathname.startsWith('/api') && !url.pathname.startsWith('/mock')) {
    return serveFile(url.pathname, response)
  }
  const body = await readBody(request)
  for (const [method, pattern, handle] of routes) {
    const match = method === request.method && pattern.exec(url.pathname)
    if (!match) continue
    try {
      const result = handle({ request, response, body, query: url.searchParams, params: match.slice(1) })
      if (!response.writableEnded) reply(response, result === undefined ? 204 : 200, result)
    } catch (refusal) {
      problem(response, refusal)
    }
    return
  }
  problem(response, { status: 404, slug: 'not-found', title: '没有找到' })
})

seed()
attachSocket(server)
server.listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}`))
