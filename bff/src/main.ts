import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createApp } from './app'
import { closeDeps, openDeps } from './deps'
import { readProcessEnv } from './env'

const env = readProcessEnv()
const deps = openDeps(env)
const server = createServer(createApp(deps).callback())

server.listen(env.PORT, env.HOST, () => {
  const { port } = server.address() as AddressInfo
  deps.log.info({ port }, 'bff listens')
  process.send?.({ ready: true, port })
})

function stop(): void {
  server.close(() => closeDeps(deps).then(() => process.exit(0)))
  server.closeIdleConnections()
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
// A parent that was killed sends no signal; its end of the channel closes.
process.on('disconnect', stop)
