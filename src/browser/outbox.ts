import type { BackendAdapter } from '../core/contract.js'
import type { ConsentEvent } from '../core/types.js'
import type { Environment } from './environment.js'
import { createDelivery } from './outbox/delivery.js'
import type { OutboxPage } from './outbox/outbox-page.js'

export interface OutboxOptions {
  readonly backends: readonly BackendAdapter[]
  readonly environment: Pick<Environment, 'now' | 'random'>
  onError(where: string, error: unknown): void
  readonly page: OutboxPage
}

/**
 * Keeps each event until its backends have it, over reloads and closed tabs: at least once while the browser's
 * storage lives. The event's id lets the backend store it once. A backend that is not durable is called once.
 */
export const createOutbox = (options: OutboxOptions) => {
  const { backends, page } = options
  const deliveries = backends.map((backend) => createDelivery(backend, options))
  const flush = (leaving: boolean): Promise<unknown> => Promise.all(deliveries.map((delivery) => delivery.flush(leaving)))
  const lifeEvents = Object.entries({
    online: () => flush(false),
    // Out of the back/forward cache, too.
    pageshow: () => flush(false),
    pagehide: () => flush(true),
    visibilitychange: () => page.document.hidden && flush(true),
  })
  const listen = (method: 'addEventListener' | 'removeEventListener') => lifeEvents.forEach((entry) => page[method]?.(...entry))
  return {
    /** Again for a new root of the document, which has none of our listeners. */
    listen: () => listen('addEventListener'),
    /** Written ahead, at once: a tab closed in the next moment has lost nothing. */
    append: (event: ConsentEvent) => deliveries.forEach((delivery) => delivery.put(event)),
    /** Sends what waits, of earlier pages too. Resolves when each backend has answered; never rejects. */
    flush: () => flush(false),
    stop(): void {
      listen('removeEventListener')
      deliveries.forEach((delivery) => delivery.stop())
    },
  }
}
