import { attempt } from '../core/attempt.js'

/** How long a deletion may take before it counts as not done, in ms. It goes on when its database is closed. */
const patience = 1000

/** The names, where the browser tells (Firefox before 126 does not). */
export const databaseNames = async (): Promise<readonly string[] | undefined> => {
  const list = await attempt(() => indexedDB.databases?.())?.catch(() => [])
  return list?.flatMap(({ name }) => name ?? [])
}

/** Says whether it was there and is gone. One that another page has open is blocked, and we do not wait for it. */
export const removeDatabase = (name: string): Promise<boolean> => new Promise((resolve) => {
  const request = attempt(() => indexedDB.deleteDatabase(name))
  if (!request) return resolve(false)
  // Its result is nothing either way; the version it had is not (Indexed DB § 4.3).
  request.onsuccess = (event) => resolve((event as IDBVersionChangeEvent).oldVersion > 0)
  request.onerror = request.onblocked = () => resolve(false)
  setTimeout(resolve, patience, false)
})
