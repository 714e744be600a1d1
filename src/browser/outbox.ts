import type { BackendAdapter } from '../core/contract.js'
import type { ConsentEvent } from '../core/types.js'
import type { Environment } from './environment.js'
import { createDelivery } from './outbox/delivery.js'
import { lifeEvents, type LifeEvent, type OutboxPage } from './outbox/outbox-page.js'
import { createWaitingEvents } from './outbox/waiting-events.js'

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
  const waiting = createWaitingEvents(page, environment.now, onError)
  const random = () => environment.random(1)[0]! / 255
  const deliveries = backends.map((backend) => createDelivery(backend, {
    waiting, page, random, onError: (error) => onError(`backend ${backend.name}`, error),
  }))
  const send = async (leaving: boolean): Promise<void> => {
    await Promise.all(deliveries.map((delivery) => delivery.flush(leaving)))
  }
  const onLifeEvent = ({ type, persisted }: LifeEvent) => {
    if (type === 'online' || persisted && type === 'pageshow') void send(false)
    else if (type === 'pagehide' || page.document.visibilityState === 'hidden') void send(true)
  }
  lifeEvents.forEach((type) => page.addEventListener?.(type, onLifeEvent))
  return {
    /** Written ahead, at once: a tab closed in the next moment has lost nothing. */
    append(event: ConsentEvent): void {
      for (const { name, durable = true } of backends) waiting.put(name, event, durable)
    },
    /** Sends what waits, of earlier pages too. Resolves when each backend has answered; never rejects. */
    flush(): Promise<void> {
      waiting.tidy(backends.map(({ name }) => name))
      return send(false)
    },
    stop(): void {
      lifeEvents.forEach((type) => page.removeEventListener?.(type, onLifeEvent))
      deliveries.forEach((delivery) => delivery.stop())
    },
  }
}
export type Outbox = ReturnType<typeof createOutbox>
