import { existsSync } from 'node:fs'
import { join } from 'node:path'
import sirv from 'sirv'
import type { Handler } from './forward'
import { answerNotBuilt, answerNotFound } from './plain-answers'

/** A name with a content hash in it, such as `index-Dk3_x9aB.js` or `app.0f3c2a91.css`. */
const HASHED = /[.-][\w-]{8,}\.(js|css|woff2?|png|jpe?g|svg|webp|map)$/

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
      response.setHeader('Cache-Control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  return (request, response) => {
    if (!existsSync(join(folder, 'index.html'))) return answerNotBuilt(request, response)
    request.url = request.url?.slice(prefix.length)
    files(request, response, () => answerNotFound(request, response))
  }
}
