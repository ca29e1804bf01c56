import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import Router from '@koa/router'
import { describeApi } from './openapi'

const assets = new Map([
  ['swagger-ui.css', 'text/css'],
  ['swagger-ui-bundle.js', 'text/javascript'],
])

const page = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>家门口办 · 接口文档</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/docs/swagger-ui.css"></head>
<body><div id="api"></div><script src="/docs/swagger-ui-bundle.js"></script>
<script>SwaggerUIBundle({ url: '/openapi.json', dom_id: '#api', deepLinking: true })</script></body></html>`

/** `/openapi.json` and a page at `/docs` that reads it. */
export function docsRouter(): Router {
  const router = new Router()
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
  const document = JSON.stringify(describeApi())
  router.get('/openapi.json', (ctx) => {
    ctx.type = 'application/json'
    ctx.body = document
  })
  router.get('/docs', (ctx) => {
    ctx.type = 'text/html; charset=utf-8'
    ctx.body = page
  })
  router.get('/docs/:file', async (ctx) => {
    const type = assets.get(ctx.params.file ?? '')
    if (!type) return
    ctx.type = type
    ctx.body = await readFile(join(folder, ctx.params.file ?? ''))
  })
  return router
}
