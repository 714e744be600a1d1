import { attempt } from '../../core/attempt.js'
import type { BackendAdapter } from '../../core/contract.js'
import type { ConsentEvent } from '../../core/types.js'
import type { OutboxPage } from './outbox-page.js'

const prefix = 'izin:o:'
/** A UUID's letters, at the end of each key. */
const idLength = 36
const mostEvents = 50
const mostText = 65_536
const thirtyDays = 30 * 86_400_000

/** Made when? The first 48 bits of a UUIDv7 say so; NaN where it is none. */
const timeOf = (id: string): number => parseInt(id.slice(0, 8) + id.slice(9, 13), 16)

const prefixOf = ({ name }: BackendAdapter) => `${prefix}${name}:`

const isSuperseded = ({ cid, seq }: ConsentEvent, events: readonly ConsentEvent[]) =>
  events.some((other) => other.cid === cid && other.seq > seq)

/**
 * The events that are not delivered yet. One key per event and backend, so that tabs cannot overwrite one another;
 * localStorage, because a synchronous write survives a tab closed in the same task. What it refuses stays in memory.
 */
export const createWaitingEvents = (
  page: OutboxPage, now: () => number, onError: (where: string, error: unknown) => void,
) => {
  const memory = new Map<string, string>()
  // Blocked, full, or corrupt on disk (Firefox then throws at each call): carry on without.
  const tryStorage = <T>(run: (storage: Storage) => T): T | undefined => attempt(() => run(page.localStorage))
  const read = (key: string) => memory.get(key) ?? tryStorage((storage) => storage.getItem(key))
  const remove = (key: string) => {
    memory.delete(key)
    tryStorage((storage) => storage.removeItem(key))
  }
  const drop = (key: string): void => {
    remove(key)
    onError('outbox', new Error(`dropped ${key}`))
  }
  const findKeys = () =>
    [...memory.keys(), ...tryStorage(Object.keys) ?? []].filter((key) => key.startsWith(prefix)).sort()
  const isFresh = (id: string) => now() - timeOf(id) < thirtyDays
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
  const isWithinLimits = (events: readonly ConsentEvent[]) =>
    events.length <= mostEvents && JSON.stringify(events).length <= mostText
  return {
    /** Kept over reloads if the backend is durable, and if storage takes it. */
    put(backend: BackendAdapter, event: ConsentEvent) {
      const key = prefixOf(backend) + event.id
      const text = JSON.stringify(event)
      if (backend.durable !== false) tryStorage((storage) => storage.setItem(key, text))
      // Some privacy tools ignore a write without a word.
      if (read(key) !== text) memory.set(key, text)
    },
    remove: (backend: BackendAdapter, { id }: ConsentEvent) => remove(prefixOf(backend) + id),
    /** In order of their ids. Over a limit the oldest are dropped, but never a person's newest decision. */
    list: (backend: BackendAdapter): readonly ConsentEvent[] =>
      findKeys().filter((key) => key.slice(0, -idLength) === prefixOf(backend)).flatMap(parse)
        .filter((event, index, all) => (isFresh(event.id) && isWithinLimits(all.slice(index)))
          || !isSuperseded(event, all) || drop(prefixOf(backend) + event.id)),
    /** Removes what is older than 30 days and waits for a backend that this page does not have. */
    tidy(backends: readonly BackendAdapter[]) {
      const known = backends.map(prefixOf)
      const isOver = (key: string) => !isFresh(key.slice(-idLength)) && !known.includes(key.slice(0, -idLength))
      findKeys().filter(isOver).forEach(remove)
    },
  }
}
export type WaitingEvents = ReturnType<typeof createWaitingEvents>
