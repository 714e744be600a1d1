import type { BackendAdapter } from '../../core/contract.js'
import type { ConsentEvent } from '../../core/types.js'
import type { OutboxPage } from './outbox-page.js'
import { keyStart, type WaitingEvents } from './waiting-events.js'

const mostTries = 5
const mostEvents = 20
/** Fits a request that is kept alive beside others: browsers allow 64 KB for all of them. */
const mostText = 16_384
/** Doubled with each try; the fifth is a page's last, so it stays far below five minutes. */
const firstWait = 2_000
const longestRest = 86_400_000

interface Surroundings {
  readonly waiting: WaitingEvents
  readonly page: OutboxPage
  random(length: number): Uint8Array
  onError(where: string, error: unknown): void
}

/** Brings one backend what waits for it: pending → gone, or dead, or pending again. */
export const createDelivery = (backend: BackendAdapter, { waiting, page, random, onError }: Surroundings) => {
  const { name, durable = true } = backend
  const start = keyStart(name)
  /** Sent and not answered, or done: not to be sent again by this page. */
  const taken = new Set<string>()
  let batchSize = durable ? mostEvents : 1
  let tries = 0
  let timer: unknown
  /** The time that the backend asked for, while it runs. */
  let rest = 0

  const fail = (error: unknown) => onError(`backend ${name}`, error)
  const next = (): readonly ConsentEvent[] => {
    if (rest > 0 || tries >= mostTries || (durable && !page.navigator.onLine)) return []
    return waiting.list(start)
      .filter(({ id }) => !taken.has(id))
      .slice(0, batchSize)
      .filter((_event, index, all) => !index || JSON.stringify(all.slice(0, index + 1)).length < mostText)
  }
  /** Full jitter, so that a backend that comes back is not met by everyone at once. */
  const later = (error?: unknown): void => {
    // NaN where no time is asked for.
    rest = Math.min((Object(error) as { retryAfter: number }).retryAfter, longestRest)
    page.clearTimeout(timer)
    timer = page.setTimeout(() => {
      rest = 0
      void send()
    }, (rest > 0 ? rest : 0) + firstWait * 2 ** tries * random(1)[0]! / 255)
    if (++tries === mostTries && error) fail(error)
  }
  const bury = (events: readonly ConsentEvent[], id: string, cause: unknown) => {
    fail(new Error(`${id} refused`, { cause }))
    if (durable) events.filter((event) => event.id === id).forEach((event) => waiting.bury(start, event))
  }
  /** One request after the other; what other tabs or later decisions add meanwhile goes too. */
  const deliver = async (leaving: boolean): Promise<void> => {
    const batch = next()
    if (!batch[0]) return
    batch.forEach(({ id }) => taken.add(id))
    try {
      await backend.send(batch, { leaving, reject: (id, why) => bury(batch, id, why) })
    } catch (error) {
      const isPermanent = !durable || (error as Error | undefined)?.name === 'PermanentError'
      if (!isPermanent || batch[1]) {
        batch.forEach(({ id }) => taken.delete(id))
        if (!isPermanent) return later(error)
        // One of them is refused for good: from now on each goes alone, and takes no other with it.
        batchSize &&= 1
        return deliver(leaving)
      }
      bury(batch, batch[0].id, error)
    }
    tries = 0
    batch.forEach(({ id }) => waiting.remove(start + id))
    return deliver(leaving)
  }
  const send = async (leaving = false): Promise<void> => {
    const { locks } = page.navigator
    if (leaving || !durable || !locks) return deliver(leaving)
    // One lock a backend: a slow one must not hold up the others. Refused where the origin is opaque.
    if (next()[0]) {
      await locks.request(start, { ifAvailable: true }, (lock) => (lock ? deliver(leaving) : later()))
        .catch(() => deliver(leaving))
    }
  }
  return {
    put: (event: ConsentEvent) => waiting.put(start, event, durable),
    /** A new page, decision or network: the tries count from the start. Not when leaving: tabs are left often. */
    flush(leaving: boolean): Promise<void> {
      if (!leaving) tries = 0
      return send(leaving)
    },
    stop() {
      batchSize = 0
      page.clearTimeout(timer)
    },
  }
}
