import type { BackendAdapter } from '../../core/contract.js'
import type { OutboxPage } from './outbox-page.js'
import type { WaitingEvent, WaitingEvents } from './waiting-events.js'

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

  const next = (): readonly WaitingEvent[] => {
    if (isResting || tries >= mostTries || (durable && page.navigator.onLine === false)) return []
    let room = mostText
    return waiting.list(name)
      .filter(({ key }) => !taken.has(key))
      .slice(0, batchSize)
      .filter(({ text }, index) => (room -= text.length) > 0 || !index)
  }
  /** Full jitter, so that a backend that comes back is not met by everyone at once. */
  const later = (error?: { readonly retryAfter?: number }): void => {
    page.clearTimeout(timer)
    const rest = error?.retryAfter! > 0 ? Math.min(error!.retryAfter!, longestRest) : 0
    const wait = firstWait * 2 ** tries * random()
    if (++tries >= mostTries) return error && onError(error)
    isResting = rest > 0
    timer = page.setTimeout(() => {
      isResting = false
      void send(false)
    }, rest + wait)
  }
  /** Says whether to go on with the next batch. */
  const deliver = async (batch: readonly WaitingEvent[], leaving: boolean): Promise<boolean> => {
    const rejected = new Map<string, unknown>()
    batch.forEach(({ key }) => taken.add(key))
    try {
      await backend.send(batch.map(({ event }) => event), { leaving, reject: (id, why) => rejected.set(id, why) })
    } catch (error) {
      const isPermanent = !durable || (error as Error | undefined)?.name === 'PermanentError'
      if (!isPermanent || batch[1]) {
        batch.forEach(({ key }) => taken.delete(key))
        // One of them is refused for good: from now on each goes alone, and takes no other with it.
        if (isPermanent) batchSize &&= 1
        else later(Object(error) as object)
        return isPermanent
      }
      rejected.set(batch[0]!.event.id, error)
    }
    tries = 0
    for (const { key, event: { id } } of batch) {
      waiting.remove(key)
      if (rejected.has(id)) onError(new Error(`${id} refused`, { cause: rejected.get(id) }))
    }
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
