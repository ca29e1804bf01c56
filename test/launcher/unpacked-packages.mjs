// @ts-check
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { lastLines } from './logs.mjs'

/**
 * Fetches packages without root and unpacks them into the data folder: apt tells which packages an installation
 * would add, downloads them, and dpkg unpacks each. Nothing on the machine changes.
 *
 * @param {string} apt
 * @param {string[]} packages
 * @param {import('./paths.mjs').Layout} paths
 * @param {import('./supervisor.mjs').Supervisor} supervisor
 * @returns {Promise<string>} the last lines of what failed, if something did
 */
export async function unpackWithoutRoot(apt, packages, paths, supervisor) {
  const archives = join(paths.packages, 'archives')
  mkdirSync(archives, { recursive: true })
  const simulation = ['install', '--simulate', '--no-install-recommends', ...packages]
  if (await supervisor.run('apt-simulate', apt, simulation))
    return lastLines(supervisor.logOf('apt-simulate'))
  const names = parseSimulation(readFileSync(supervisor.logOf('apt-simulate'), 'utf8'))
  if (await supervisor.run('apt-download', apt, ['download', ...names], { cwd: archives })) {
    return lastLines(supervisor.logOf('apt-download'))
  }
  for (const file of readdirSync(archives)) {
    const code = await supervisor.run('dpkg-unpack', 'dpkg-deb', ['-x', join(archives, file), paths.packages])
    if (code !== 0) return lastLines(supervisor.logOf('dpkg-unpack'))
  }
  rmSync(archives, { recursive: true, force: true })
  return ''
}

/**
 * @param {string} output of `apt-get install --simulate`
 * @returns {string[]} the packages that it would unpack
 */
export function parseSimulation(output) {
  return [...output.matchAll(/^Inst (\S+)/gm)].map(([, name]) => name ?? '')
}
