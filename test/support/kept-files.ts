import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { House } from './house'

/** Every file the house keeps on its disk, half-written ones too. */
export async function listKeptFiles(house: House): Promise<{ name: string; bytes: Buffer }[]> {
  const entries = await readdir(house.deps.env.FILES_DIR, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return Promise.all(
    files.map(async ({ name, parentPath }) => ({ name, bytes: await readFile(join(parentPath, name)) })),
  )
}
