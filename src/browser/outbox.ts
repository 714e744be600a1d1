import type { BackendAdapter } from '../core/contract.js'
import type { ConsentEvent } from '../core/types.js'
import type { Environment } from './environment.js'
import { createDelivery } from './outbox/delivery.js'
import { lifeEvents, type LifeEvent, type OutboxPage } from './outbox/outbox-page.js'
import { createWaitingEvents, keyStart } from './outbox/waiting-events.js'

export interface OutboxOptions {
  readonly backends: readonly BackendAdapter[]
  readonly environment: Environment
  onError(where: string, error: unknown): void
  /** Default: the window we are in. */
  readonly page?: OutboxPage
}

/**
 * Keeps each event until its backends have it, over reloads and closed tabs: at least once while the browser's
 * storage lives. The event's id lets the backend store it once. A backend that is not durable is called once.
 */
export const createOutbox = ({
  backends, environment, onError, page = globalThis as unknown as OutboxPage,
}: OutboxOptions) => {
  const { now, random } = environment
  const waiting = createWaitingEvents(page, now, onError)
  const deliveries = backends.map((backend) => createDelivery(backend, { waiting, page, random, onError }))
  const send = (leaving: boolean): Promise<unknown> =>
    Promise.all(deliveries.map((delivery) => delivery.flush(leaving)))
  const onLifeEvent = ({ type, persisted }: LifeEvent) => {
    const isBack = type === 'online' || (type === 'pageshow' && persisted)
    if (isBack || type === 'pagehide' || page.document.visibilityState === 'hidden') void send(!isBack)
  }
  const listen = (method: 'addEventListener' | 'removeEventListener') =>
    lifeEvents.forEach((type) => page[method]?.(type, onLifeEvent))
  const start = () => listen('addEventListener')
  start()
  return {
    /** Once more: a new root of the document has none of our listeners. */
    listen: start,
    /** Written ahead, at once: a tab closed in the next moment has lost nothing. */
    append(event: ConsentEvent): void {
      deliveries.forEach((delivery) => delivery.put(event))
    },
    /** Sends what waits, of earlier pages too. Resolves when each backend has answered; never rejects. */
    flush(): Promise<unknown> {
      // The first look into the storage waits for the disk: a site that reports to nobody need not pay for it.
      if (backends[0]) waiting.tidy(backends.map(({ name }) => keyStart(name)))
      return send(false)
    },
    stop(): void {
      listen('removeEventListener')
      deliveries.forEach((delivery) => delivery.stop())
    },
  }
}
