import type { ConsentEvent } from '../../core/types.js'
import type { OutboxPage } from './outbox-page.js'

const prefix = 'izin:o:'
/** A UUID's letters, at the end of each key. */
const idLength = 36
const mostEvents = 50
const mostText = 65_536
const mostRefused = 5
const thirtyDays = 30 * 86_400_000

const startOf = (key: string): string => key.slice(0, -idLength)

/** What the keys of a backend's events start with; their ids follow. */
export const keyStart = (backend: string): string => `${prefix}${backend}:`

/**
 * The events that are not delivered yet. One key per event and backend, so that tabs cannot overwrite one another;
 * localStorage, because a synchronous write survives a tab closed in the same task. What it refuses stays in memory.
 */
export const createWaitingEvents = (
  page: OutboxPage, now: () => number, onError: (where: string, error: unknown) => void,
) => {
  const memory = new Map<string, string>()
  // Blocked, full, or corrupt on disk (Firefox then throws at each call): carry on without.
  const tryStorage = <T>(run: (storage: Storage) => T): T | undefined => {
    try {
      return run(page.localStorage)
    } catch {
      return undefined
    }
  }
  const read = (key: string) => memory.get(key) ?? tryStorage((storage) => storage.getItem(key))
  const remove = (key: string) => {
    memory.delete(key)
    tryStorage((storage) => storage.removeItem(key))
  }
  const drop = (key: string): void => {
    remove(key)
    onError('outbox', new Error(`dropped ${key}`))
  }
  const findKeys = (isWanted: (key: string) => boolean) =>
    [...memory.keys(), ...tryStorage(Object.keys) ?? []].filter(isWanted).sort()
  // The first 48 bits of a UUIDv7 are the time it was made at; NaN where it is none.
  const isFresh = (key: string) => now() - parseInt(key.slice(-idLength).replace('-', ''), 16) < thirtyDays
  const parse = (key: string): readonly ConsentEvent[] => {
    const text = read(key)
    try {
      const event = JSON.parse(text!) as ConsentEvent
      if (key.endsWith(event.id)) return [event]
    } catch { /* dropped below */ }
    // No text: another tab delivered it since we read its name.
    if (text) drop(key)
    return []
  }
  /** Kept over reloads if the backend is durable, and if storage takes it. */
  const put = (start: string, event: ConsentEvent, isDurable: boolean) => {
    const key = start + event.id
    const text = JSON.stringify(event)
    if (isDurable) tryStorage((storage) => storage.setItem(key, text))
    // Some privacy tools ignore a write without a word.
    if (read(key) !== text) memory.set(key, text)
  }
  /** In order of their ids. Over a limit the oldest are dropped, but never a person's newest decision. */
  const list = (start: string): readonly ConsentEvent[] =>
    findKeys((key) => startOf(key) === start).flatMap(parse).filter(({ id, cid, seq }, index, all) =>
      (isFresh(id) && !all[index + mostEvents] && JSON.stringify(all.slice(index)).length <= mostText)
        || !all.some((other) => other.cid === cid && other.seq > seq) || drop(start + id))
  return {
    put,
    list,
    remove,
    /** Refused for good: the last five are kept, under a name no backend has, for who looks after the site. */
    bury(start: string, event: ConsentEvent) {
      const dead = `${start}dead:`
      put(dead, event, true)
      findKeys((key) => startOf(key) === dead).slice(0, -mostRefused).forEach(remove)
    },
    /** Holds the limits, also where nothing can be sent; removes what waits for 30 days for no backend of this page. */
    tidy(starts: readonly string[]) {
      starts.forEach(list)
      findKeys((key) => key.startsWith(prefix) && !isFresh(key) && !starts.includes(startOf(key))).forEach(remove)
    },
  }
}
export type WaitingEvents = ReturnType<typeof createWaitingEvents>
