import type { ConsentEvent, Counter, StoredEvent } from '../events/consent-event.js'
import type { Services } from '../http/services.js'
import { logFailure } from '../operations/log-failure.js'
import type { Outcome } from '../store/port.js'
import type { Settled } from './commit-group.js'
import { createQueue, type QueueOptions } from './create-queue.js'

export type Taken = Settled<Outcome>

export interface IngestOptions extends Pick<Services, 'store' | 'now' | 'log'>,
  Pick<QueueOptions<never, never>, 'capacity' | 'largestGroup' | 'inFlight' | 'onCommit'> {}

/** Where events and counters go in, and come out as what became of them. Nothing is acknowledged before it is on disk. */
export const createIngest = ({ store, now, log, ...queueOptions }: IngestOptions) => {
  const onUnknown = (error: unknown) => logFailure(log, error, 'an unknown failure of the store')
  const shared = { ...queueOptions, ping: () => store.ping(), onUnknown }
  const events = createQueue<StoredEvent, Outcome>({ ...shared, commit: (group) => store.append(group) })
  const counters = createQueue<Counter, Outcome>({
    ...shared,
    commit: async (group) => {
      await store.count(group, now())
      return group.map(() => 'new')
    },
  })
  return {
    /** Undefined if there is no room. */
    append: (group: readonly ConsentEvent[]): Promise<readonly Taken[]> | undefined => {
      const received = now()
      return events.submit(group.map((event) => ({ event, received })))
    },
    count: (group: readonly Counter[]): Promise<readonly Taken[]> | undefined => counters.submit(group),
    fullness: () => events.fullness(),
    length: () => events.length(),
    close: async () => void await Promise.all([events.close(), counters.close()]),
  }
}
export type Ingest = ReturnType<typeof createIngest>
