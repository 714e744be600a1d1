import type { Store } from '../port.js'

/** The store with all its tables, or closed again: who could not open it has nothing to close. */
export const migrated = async <S extends Store>(store: S): Promise<S> => {
  try {
    await store.migrate()
  } catch (error) {
    await store.close()
    throw error
  }
  return store
}
