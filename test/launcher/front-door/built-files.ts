import { existsSync } from 'node:fs'
import { join } from 'node:path'
import sirv from 'sirv'
import type { Handler } from './forward'
import { answerNotBuilt, answerNotFound } from './plain-answers'

/** Vite puts a content hash into the name of each file here; Taro's names stay the same from build to build. */
const HASHED = /^\/assets\/.+-[\w-]{8}\.\w+$/

/**
 * A built app below a prefix. Both apps route behind `#`, so a file is a file and nothing falls back to the index.
 *
 * @param folder of the build; read at each request, since it may be built anew under us
 * @param prefix without a slash at the end, as the caller sees it
 */
export function serveBuild(folder: string, prefix: string): Handler {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders(response, path) {
      response.setHeader(
        'Cache-Control',
        HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    },
  })
  return (request, response) => {
    if (!existsSync(join(folder, 'index.html'))) return answerNotBuilt(request, response)
    request.url = request.url?.slice(prefix.length)
    files(request, response, () => answerNotFound(request, response))
  }
}
