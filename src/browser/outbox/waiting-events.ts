import type { ConsentEvent } from '../../core/types.js'
import type { OutboxPage } from './outbox-page.js'

/** One event that waits for one backend. */
export interface WaitingEvent {
  readonly key: string
  readonly event: ConsentEvent
  readonly text: string
}

const prefix = 'izin:o:'
/** A UUID's letters, at the end of each key. */
const idLength = 36
const mostEvents = 50
const mostText = 65_536
const thirtyDays = 30 * 86_400_000

/** Made when? The first 48 bits of a UUIDv7 say so; NaN where the key is none of ours. */
const timeOf = (key: string): number => parseInt(key.slice(-idLength).replace('-', '').slice(0, 12), 16)

/**
 * The events that are not delivered yet. One key per event and backend, so that tabs cannot overwrite one another;
 * localStorage, because a synchronous write survives a tab closed in the same task. What it refuses stays in memory.
 */
export const createWaitingEvents = (page: OutboxPage, now: () => number, onError: (where: string, error: unknown) => void) => {
  const memory = new Map<string, string>()
  // Blocked, full, or corrupt on disk (Firefox then throws at each call): carry on without.
  const attempt = <T>(run: (storage: Storage) => T): T | undefined => {
    try {
      return run(page.localStorage)
    } catch {
      return undefined
    }
  }
  const read = (key: string) => memory.get(key) ?? attempt((storage) => storage.getItem(key))
  const remove = (key: string) => {
    memory.delete(key)
    attempt((storage) => storage.removeItem(key))
  }
  const drop = (key: string) => {
    remove(key)
    onError('outbox', new Error(`dropped ${key}`))
  }
  const isFresh = (key: string) => now() - timeOf(key) < thirtyDays
  const findKeys = (isWanted: (key: string) => boolean): string[] =>
    [...memory.keys(), ...attempt(Object.keys) ?? []].filter((key) => key.startsWith(prefix) && isWanted(key)).sort()
  const parse = (key: string): WaitingEvent[] => {
    const text = read(key)
    // Another tab delivered it since we read its name.
    if (!text) return []
    try {
      const event = JSON.parse(text) as ConsentEvent
      if (key.endsWith(event.id)) return [{ key, event, text }]
    } catch { /* dropped below */ }
    drop(key)
    return []
  }
  /** Over a limit the oldest go, but never a person's newest decision. */
  const limit = (events: readonly WaitingEvent[]) => {
    let count = events.length
    let size = events.reduce((sum, { text }) => sum + text.length, 0)
    const isSuperseded = ({ cid, seq }: ConsentEvent) => events.some(({ event }) => event.cid === cid && event.seq > seq)
    return events.filter(({ key, event, text }) => {
      const stays = (count <= mostEvents && size <= mostText && isFresh(key)) || !isSuperseded(event)
      if (!stays) {
        count--
        size -= text.length
        drop(key)
      }
      return stays
    })
  }
  return {
    /** Kept over reloads if `durable`, and if storage takes it. */
    put(backend: string, event: ConsentEvent, durable: boolean) {
      const key = `${prefix}${backend}:${event.id}`
      const text = JSON.stringify(event)
      if (durable) attempt((storage) => storage.setItem(key, text))
      // Some privacy tools ignore a write without a word.
      if (read(key) !== text) memory.set(key, text)
    },
    remove,
    /** In order of their ids; what is unreadable or too much is dropped, and reported. */
    list: (backend: string): readonly WaitingEvent[] =>
      limit(findKeys((key) => key.slice(prefix.length, -idLength) === `${backend}:`).flatMap(parse)),
    /** Removes what is older than 30 days and waits for a backend that this page does not have. */
    tidy(backends: readonly string[]) {
      findKeys((key) => !isFresh(key) && !backends.includes(key.slice(prefix.length, -idLength - 1))).forEach(remove)
    },
  }
}
export type WaitingEvents = ReturnType<typeof createWaitingEvents>
