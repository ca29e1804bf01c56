import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { serveBuild } from './built-files'
import { forwardTo, type Handler } from './forward'
import { ICON } from './page-frame'
import { answerNotFound } from './plain-answers'
import type { Settings } from './settings'
import { findPeople, startPage } from './start-page'

/** What stands behind the one port. `/api/` covers `/api/v1` and what follows it. */
export function createDoor(settings: Settings): Server {
  const bff = forwardTo(settings.bffUrl)
  const sandbox = forwardTo(settings.sandboxUrl)
  const admin = serveBuild(settings.adminFolder, '/admin')
  const h5 = serveBuild(settings.h5Folder, '/h5')
  return createServer((request, response) => {
    const path = pathOf(request)
    if (path === '/') return showStartPage(settings, response)
    if (path === '/favicon.ico') return showIcon(response)
    if (isBelow(path, '/api') || isBelow(path, '/docs') || path === '/openapi.json' || path === '/healthz') {
      return bff(request, response)
    }
    if (path.startsWith('/admin/')) return admin(request, response)
    if (path.startsWith('/h5/')) return h5(request, response)
    if (path.startsWith('/sandbox/')) return stripped('/sandbox', sandbox)(request, response)
    // Relative links of those pages need the slash.
    if (['/admin', '/h5', '/sandbox'].includes(path)) return addSlash(request, response)
    answerNotFound(request, response)
  })
}

function showStartPage(settings: Settings, response: ServerResponse) {
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Cache-Control', 'no-store')
  response.end(startPage(findPeople(settings.demoFile)))
}

function showIcon(response: ServerResponse) {
  response.setHeader('Content-Type', 'image/svg+xml')
  response.setHeader('Cache-Control', 'public, max-age=86400')
  response.end(ICON)
}

/** Hands on without the prefix, which the process behind does not know. */
function stripped(prefix: string, handler: Handler): Handler {
  return (request, response) => {
    request.url = request.url?.slice(prefix.length)
    handler(request, response)
  }
}

function addSlash(request: IncomingMessage, response: ServerResponse) {
  const [path, query] = (request.url ?? '/').split(/\?(.*)/s)
  response.writeHead(308, { Location: `${path}/${query ? `?${query}` : ''}` })
  response.end()
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0] ?? '/'
}

function isBelow(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}/`)
}
