/**
 * Method and path of every route, without zod, so that the mini-program can carry it.
 * Each entry has its contract (request, answer, policy note) of the same name in `contracts.ts`.
 */
export const routes = {
  'session.wechat': ['POST', '/api/v1/sessions/wechat'],
  'session.staff': ['POST', '/api/v1/sessions/staff'],
  'session.refresh': ['POST', '/api/v1/sessions/refresh'],
  'session.end': ['POST', '/api/v1/sessions/end'],
  'me.get': ['GET', '/api/v1/me'],
  'me.realName': ['POST', '/api/v1/me/real-name'],
  'me.place': ['POST', '/api/v1/me/place'],
  'place.children': ['GET', '/api/v1/places'],
  'place.get': ['GET', '/api/v1/places/:code'],
  'item.list': ['GET', '/api/v1/items'],
  'item.get': ['GET', '/api/v1/items/:itemCode'],
  'upload.create': ['POST', '/api/v1/uploads'],
  'upload.get': ['GET', '/api/v1/uploads/:uploadId'],
  'case.submit': ['POST', '/api/v1/cases'],
  'case.mine': ['GET', '/api/v1/cases'],
  'case.get': ['GET', '/api/v1/cases/:caseNo'],
  'case.supplement': ['POST', '/api/v1/cases/:caseNo/supplement'],
  'case.accept': ['POST', '/api/v1/cases/:caseNo/accept'],
  'case.notAccept': ['POST', '/api/v1/cases/:caseNo/not-accept'],
  'case.requireSupplement': ['POST', '/api/v1/cases/:caseNo/require-supplement'],
  'case.review': ['POST', '/api/v1/cases/:caseNo/review'],
  'case.decide': ['POST', '/api/v1/cases/:caseNo/decide'],
  'case.decideInstantly': ['POST', '/api/v1/cases/:caseNo/decide-instantly'],
  'case.close': ['POST', '/api/v1/cases/:caseNo/close'],
  'worklist.list': ['GET', '/api/v1/worklist'],
  'message.list': ['GET', '/api/v1/messages'],
  'message.read': ['POST', '/api/v1/messages/:messageId/read'],
  'clock.get': ['GET', '/api/v1/clock'],
  'clock.move': ['POST', '/api/v1/demo/clock'],
} as const satisfies Record<string, readonly ['GET' | 'POST', string]>

export type RouteId = keyof typeof routes
