import type { BackendAdapter } from '../../core/contract.js'
import type { ConsentEvent } from '../../core/types.js'
import type { OutboxOptions } from '../outbox.js'
import { deadStart, isOurs, keyStart, startOf, timeOf } from './keys.js'
import {
  firstWait, fits, longestRest, mostRefused, mostSent, mostSentText, mostTries, mostWaiting, mostWaitingText, thirtyDays,
} from './limits.js'

/**
 * Keeps what waits for one backend, and brings it: pending → gone, or dead, or pending again. One key per event and
 * backend, so that tabs cannot overwrite one another; localStorage, because a synchronous write survives a tab closed in
 * the same task. What it refuses stays in memory.
 *
 * One function, though a long one: keeping and bringing in two files were 50 bytes more on every page.
 */
export const createDelivery = (backend: BackendAdapter, { backends, environment, page, onError }: OutboxOptions) => {
  const { name, durable = true } = backend
  const start = keyStart(backend)
  /** What it has refused for good, for who looks after the site. */
  const dead = deadStart(start)
  const memory: Record<string, string> = {}
  /** Sent and not answered, or done: not to be sent again by this page. */
  const taken: Record<string, boolean> = {}
  let batchSize = durable ? mostSent : 1
  let tries = 0
  let timer: unknown
  /** The time that the backend asked for, while it runs. */
  let rest = 0

  // Blocked, full, or corrupt on disk (Firefox then throws at each call): carry on without.
  const tryStorage = <T>(run: (storage: Storage) => T): T | undefined => {
    try {
      return run(page.localStorage)
    } catch {
      return undefined
    }
  }
  const read = (key: string) => memory[key] ?? tryStorage((storage) => storage.getItem(key))
  /** Kept over reloads if the backend is durable, and if storage takes it. */
  const write = (key: string, text: string) => {
    if (durable) tryStorage((storage) => storage.setItem(key, text))
    // Some privacy tools ignore a write without a word.
    if (read(key) !== text) memory[key] = text
  }
  const remove = (key: string) => {
    delete memory[key]
    tryStorage((storage) => storage.removeItem(key))
  }
  const fail = (error: unknown) => onError(`backend ${name}`, error)
  const drop = (key: string): void => {
    remove(key)
    onError('outbox', new Error(`dropped ${key}`))
  }
  const find = (isWanted: (key: string) => boolean) =>
    [...Object.keys(memory), ...tryStorage(Object.keys) ?? []].filter(isWanted).sort()
  const parse = (key: string): readonly ConsentEvent[] => {
    const text = read(key)
    try {
      const event = JSON.parse(text!) as ConsentEvent
      if (key === start + event.id) return [event]
    } catch { /* dropped below */ }
    // No text: another tab delivered it since we read its name.
    if (text) drop(key)
    return []
  }
  const isFresh = (key: string) => environment.now() - timeOf(key) < thirtyDays
  /** In order of their ids. Over a limit the oldest are dropped, but never a person's newest decision. */
  const next = () => find((key) => startOf(key) === start).flatMap(parse)
    .filter(({ id, cid, seq }, index, all) => (isFresh(id) && fits(all.slice(index), mostWaiting, mostWaitingText))
      || !all.some((other) => other.cid === cid && other.seq > seq) || drop(start + id))
    .filter(({ id }) => !rest && tries < mostTries && !taken[id] && (page.navigator.onLine || !durable))
    .filter((_event, index, all) => fits(all.slice(0, index + 1), batchSize, mostSentText))
  /** Full jitter, so that a backend that comes back is not met by everyone at once. */
  const later = (error?: { readonly retryAfter?: number }): void => {
    rest = error?.retryAfter! > 0 ? Math.min(error?.retryAfter!, longestRest) : 0
    page.clearTimeout(timer)
    timer = page.setTimeout(() => {
      rest = 0
      void send()
    }, rest + firstWait * 2 ** tries * environment.random(1)[0]! / 255)
    if (++tries === mostTries && error) fail(error)
  }
  const bury = (id: string, cause: unknown) => {
    fail(new Error(`${id} refused`, { cause }))
    const text = read(start + id)
    if (text) write(dead + id, text)
    find((key) => startOf(key) === dead).slice(0, -mostRefused).forEach(remove)
  }
  /** One request after the other; what other tabs or later decisions add meanwhile goes too. */
  const deliver = async (leaving = false): Promise<unknown> => {
    const batch = next()
    if (!batch[0]) return
    batch.forEach(({ id }) => { taken[id] = true })
    try {
      await backend.send(batch, { leaving, reject: bury })
    } catch (error) {
      const isPermanent = !durable || (error as Error | undefined)?.name === 'PermanentError'
      if (!isPermanent || batch[1]) {
        batch.forEach(({ id }) => { taken[id] = false })
        if (!isPermanent) return later(error as object)
        // One of them is refused for good: from now on each goes alone, and takes no other with it.
        batchSize &&= 1
        return deliver(leaving)
      }
      bury(batch[0].id, error)
    }
    tries = 0
    batch.forEach(({ id }) => remove(start + id))
    return deliver(leaving)
  }
  const send = (leaving?: boolean): unknown => {
    const { locks } = page.navigator
    return leaving || !durable || !locks ? deliver(leaving)
      // One lock a backend: a slow one must not hold up the others. Refused where the origin is opaque.
      : next()[0] && locks.request(start, { ifAvailable: true }, (lock) => (lock ? deliver() : later())).catch(() => deliver())
  }
  return {
    put: (event: ConsentEvent) => write(start + event.id, JSON.stringify(event)),
    flush(leaving: boolean): unknown {
      // A new page, decision or network: the tries count from the start. Not when leaving: tabs are left often.
      if (!leaving) {
        tries = 0
        // What waits for 30 days for no backend of this page.
        find((key) => isOurs(key) && !isFresh(key) && !backends.some((other) => startOf(key) === keyStart(other))).forEach(remove)
      }
      return send(leaving)
    },
    stop() {
      batchSize = 0
      page.clearTimeout(timer)
    },
  }
}
