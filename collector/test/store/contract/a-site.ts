import type { ConsentEvent, StoredEvent } from '../../../src/events/consent-event.js'
import { firstMoment, nthEvent } from '../../a-consent-event.js'

let sites = 0

/** A site of its own, whose events and persons no other test has. */
export const aSite = () => {
  sites += 1
  const first = sites * 100_000
  const site = `s${sites}.example`
  const event = (n: number, changes: Partial<ConsentEvent> = {}): ConsentEvent => nthEvent(first + n, { site, ...changes })
  const stored = (n: number, changes: Partial<ConsentEvent> = {}): StoredEvent => {
    const own = event(n, changes)
    return { event: own, received: Date.parse(own.at) + 40 }
  }
  return { site, event, stored, from: firstMoment + first * 1000 }
}

export const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}
