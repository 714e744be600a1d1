import type { BackendAdapter } from '../../core/contract.js'
import type { ConsentEvent } from '../../core/types.js'
import type { OutboxPage } from './outbox-page.js'
import type { WaitingEvents } from './waiting-events.js'

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
  /** From 0 to 1. */
  random(): number
  onError(error: unknown): void
}

/** Brings one backend what waits for it: pending → gone, or dead, or pending again. */
export const createDelivery = (backend: BackendAdapter, { waiting, page, random, onError }: Surroundings) => {
  const { name, durable = true } = backend
  /** Sent and not answered, or done: not to be sent again by this page. */
  const taken = new Set<string>()
  let batchSize = durable ? mostEvents : 1
  let tries = 0
  let timer: unknown
  /** The backend asked for time. */
  let isResting = false

  const next = (): readonly ConsentEvent[] => {
    if (isResting || tries >= mostTries || (durable && !page.navigator.onLine)) return []
    return waiting.list(backend)
      .filter(({ id }) => !taken.has(id))
      .slice(0, batchSize)
      .filter((_event, index, all) => !index || JSON.stringify(all.slice(0, index + 1)).length < mostText)
  }
  /** Full jitter, so that a backend that comes back is not met by everyone at once. */
  const later = (error?: unknown): void => {
    const { retryAfter = 0 } = Object(error) as { retryAfter?: number }
    isResting = retryAfter > 0
    page.clearTimeout(timer)
    timer = page.setTimeout(() => {
      isResting = false
      void send(false)
    }, (isResting ? Math.min(retryAfter, longestRest) : 0) + firstWait * 2 ** tries * random())
    if (++tries === mostTries && error) onError(error)
  }
  /** Says whether to go on with the next batch. */
  const deliver = async (batch: readonly ConsentEvent[], leaving: boolean): Promise<boolean> => {
    const reject = (id: string, why: unknown) => onError(new Error(`${id} refused`, { cause: why }))
    batch.forEach(({ id }) => taken.add(id))
    try {
      await backend.send(batch, { leaving, reject })
    } catch (error) {
      const isPermanent = !durable || (error as Error | undefined)?.name === 'PermanentError'
      if (!isPermanent || batch[1]) {
        batch.forEach(({ id }) => taken.delete(id))
        // One of them is refused for good: from now on each goes alone, and takes no other with it.
        if (isPermanent) batchSize &&= 1
        else later(error)
        return isPermanent
      }
      reject(batch[0]!.id, error)
    }
    tries = 0
    batch.forEach((event) => waiting.remove(backend, event))
    return true
  }
  /** What other tabs or later decisions add meanwhile goes too. */
  const deliverAll = async (leaving: boolean): Promise<void> => {
    for (let batch; (batch = next())[0] && await deliver(batch, leaving););
  }
  const send = async (leaving: boolean): Promise<void> => {
    const { locks } = page.navigator
    if (leaving || !durable || !locks) return deliverAll(leaving)
    // One lock a backend: a slow one must not hold up the others. Refused where the origin is opaque.
    if (next()[0]) {
      await locks.request(`izin:outbox:${name}`, { ifAvailable: true }, (lock) => (lock ? deliverAll(false) : later()))
        .catch(() => deliverAll(false))
    }
  }
  return {
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
