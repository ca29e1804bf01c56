import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { frame } from './page-frame'

interface PlainAnswer {
  status: number
  code: string
  message: string
}

/** The process behind the door does not answer. */
export function answerUnavailable(request: IncomingMessage, response: ServerResponse) {
  const message = '服务暂时没有应答，请过几秒再试一次。'
  answer(request, response, { status: 502, code: 'unavailable', message })
}

export function answerNotFound(request: IncomingMessage, response: ServerResponse) {
  answer(request, response, { status: 404, code: 'not_found', message: '没有这个页面，请从首页重新进入。' })
}

/** A build that is not there: the launcher makes both, so somebody removed it. */
export function answerNotBuilt(request: IncomingMessage, response: ServerResponse) {
  answer(request, response, {
    status: 503,
    code: 'not_built',
    message: '页面还没有构建好，请重新运行 npm start。',
  })
}

/** A page for a browser's window, the house's error body for a program. */
function answer(request: IncomingMessage, response: ServerResponse, { status, code, message }: PlainAnswer) {
  const forPerson = request.headers.accept?.includes('text/html')
  response.statusCode = status
  response.setHeader('Cache-Control', 'no-store')
  if (forPerson) {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(frame(message, `<h1>${message}</h1><p><a class="button" href="/">回首页</a></p>`))
    return
  }
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.end(JSON.stringify({ code, message, params: {}, requestId: randomUUID() }))
}
