import { readdirSync, readFileSync } from 'node:fs'
import { type ItemDefinition, itemDefinitionSchema } from '@doorstep/shared/catalogue/item-definition'

const folder = new URL('.', import.meta.url)

/**
 * The items of the demo as they are published: one JSON file each, in the order of their codes.
 * Every one is an example; what no published source backs says so in its own `basis` or `byLaw`.
 * @throws with the file's name where a file is no item definition.
 */
export function readItems(): ItemDefinition[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map(readItem)
}

function readItem(file: string): ItemDefinition {
  const parsed = itemDefinitionSchema.safeParse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
  if (parsed.success) return parsed.data
  throw new Error(`db/seeds/items/${file} is no item definition`, { cause: parsed.error })
}
