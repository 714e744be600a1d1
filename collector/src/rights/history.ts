import type { ConsentEvent, StoredEvent } from '../events/consent-event.js'
import { isSuspect } from '../events/suspect.js'
import type { ShownRequest } from './requests/show-requests.js'

/** Numbers of decisions that never came: from and to, both included. */
export interface Gap {
  readonly from: number
  readonly to: number
}

/** What holds now, by the last decision. A browser's signal may deny more; nothing allows more. */
export interface Current {
  /** Id of the event it follows from. */
  readonly event: string
  readonly granted: readonly string[]
  readonly denied: readonly string[]
  /** Where the answer differs from the category's. */
  readonly services?: ConsentEvent['services']
  readonly expires: string
  /** Then only what is essential is granted, and the person is asked again. */
  readonly expired: boolean
}

export interface TimedEvent {
  readonly event: ConsentEvent
  readonly received: string
  readonly clock?: 'suspect'
}

/** All that is kept under one consent id. */
export interface Consent {
  readonly cid: string
  readonly current: Current
  /** By `seq`, then id. */
  readonly events: readonly TimedEvent[]
  readonly gaps: readonly Gap[]
  /** What was asked and noted about it. Facts stay; what is right is noted beside them. */
  readonly requests?: readonly ShownRequest[]
}

const timed = (stored: StoredEvent): TimedEvent => ({
  event: stored.event,
  received: new Date(stored.received).toISOString(),
  ...(isSuspect(stored) && { clock: 'suspect' }),
})

const currentOf = ({ id, type, categories, services, expires }: ConsentEvent, now: number): Current => {
  const expired = type === 'expired' || Date.parse(expires) <= now
  const isGranted = (name: string) => categories[name] === true && (!expired || name === 'essential')
  const names = Object.keys(categories).sort()
  return {
    event: id, expires, expired,
    granted: names.filter(isGranted),
    denied: names.filter((name) => !isGranted(name)),
    ...(services && !expired && { services }),
  }
}

const gapsOf = (events: readonly StoredEvent[]): readonly Gap[] => {
  const before = [-1, ...events.map(({ event }) => event.seq)]
  return events.flatMap(({ event: { seq } }, index) => {
    const from = before[index]! + 1
    return seq > from ? [{ from, to: seq - 1 }] : []
  })
}

/** Events of one consent id in their order, read together; nothing of none. `now` in ms since 1970. */
export const describeConsent = (events: readonly StoredEvent[], now: number): Consent | undefined => {
  const last = events.at(-1)?.event
  return last && { cid: last.cid, current: currentOf(last, now), events: events.map(timed), gaps: gapsOf(events) }
}
