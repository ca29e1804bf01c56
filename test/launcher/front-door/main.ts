import type { AddressInfo } from 'node:net'
import { createDoor } from './door'
import { parseSettings } from './settings'

const settings = parseSettings(process.env)
const door = createDoor(settings)

door.listen(settings.port, '127.0.0.1', () => {
  const { port } = door.address() as AddressInfo
  process.send?.({ ready: true, port })
})

process.once('SIGTERM', () => {
  door.close(() => process.exit(0))
  // A browser keeps its connections open; whoever is in the middle of something gets a moment.
  door.closeIdleConnections()
  setTimeout(() => door.closeAllConnections(), 2000).unref()
})
