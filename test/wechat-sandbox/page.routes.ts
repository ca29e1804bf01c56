import { readFile } from 'node:fs/promises'
import Router from '@koa/router'
import type { Middleware } from 'koa'

const FILES = ['index.html', 'page.css', 'people.css', 'inbox.css', 'page.js', 'holders.js', 'messages.js']

/** The page where one picks who holds the phone. Its own addresses are relative: a proxy may add a prefix. */
export function pageRoutes(): Middleware {
  const router = new Router()
  for (const file of FILES) {
    router.get(file === 'index.html' ? '/' : `/${file}`, async (ctx) => {
      ctx.body = await readFile(new URL(`page/${file}`, import.meta.url))
      ctx.type = file.slice(file.lastIndexOf('.'))
      ctx.set('Cache-Control', 'no-cache')
    })
  }
  return router.routes() as Middleware
}
