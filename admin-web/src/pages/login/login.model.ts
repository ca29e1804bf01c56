/** Where to go after the login: the page asked for, or the worklist. Only paths of our own are taken. */
export function returnPath(state: unknown): string {
  if (typeof state !== 'object' || state === null || !('from' in state)) return '/'
  const { from } = state
  return typeof from === 'string' && /^\/(?!\/)/.test(from) ? from : '/'
}
