import { expect, it } from 'vitest'
import { parseSimulation } from './unpacked-packages.mjs'

it('reads the packages to unpack from what apt would do', () => {
  // Shortened from Debian 12.
  const output = `NOTE: This is only a simulation!
The following NEW packages will be installed:
  libatomic1 redis-tools
Inst libatomic1 (12.2.0-14+deb12u1 Debian:12.11/oldstable [amd64])
Inst redis-tools (5:7.0.15-1~deb12u5 Debian-Security:12/oldstable-security [amd64])
Conf libatomic1 (12.2.0-14+deb12u1 Debian:12.11/oldstable [amd64])
`
  expect(parseSimulation(output)).toEqual(['libatomic1', 'redis-tools'])
})
