/** A Storage for tests; its entries are its own keys, as in a browser. */
export function memoryStorage(entries: Record<string, string> = {}): Storage {
  const methods = {
    clear: () => undefined,
    key: () => null,
    getItem: (key: string) => (Object.hasOwn(storage, key) ? storage[key] : null),
    setItem(key: string, value: string) {
      storage[key] = value
    },
    removeItem(key: string) {
      delete storage[key]
    },
  }
  const storage: Storage = Object.assign(Object.create(methods), entries)
  return storage
}
