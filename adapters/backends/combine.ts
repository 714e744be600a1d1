import type { BackendAdapter, ConsentEvent } from '../../src/index.js'

type Send = BackendAdapter['send']

/** Name and durability stay, and counters, which are of nobody: events that wait are kept under the name, over reloads and new versions of the page. */
const around = (backend: BackendAdapter, send: Send): BackendAdapter => {
  const { name, durable = true } = backend
  return { name, durable, send, ...(backend.count ? { count: (counter) => backend.count?.(counter) } : {}) }
}

/**
 * Several backends as one list: `backends: all(http(…), filter(posthog(), …))`. A list on purpose, and no backend that
 * calls others: each keeps its own events waiting under its own name, so that one that fails is tried again alone and
 * no other gets anything twice.
 */
export const all = (...backends: readonly (BackendAdapter | readonly BackendAdapter[])[]): readonly BackendAdapter[] =>
  backends.flat() as readonly BackendAdapter[]

/** Only these events; the others count as delivered. The answer must be the same each time it is asked of an event. */
export const filter = (backend: BackendAdapter, isWanted: (event: ConsentEvent) => boolean): BackendAdapter =>
  around(backend, (events, context) => {
    const wanted = events.filter(isWanted)
    return wanted[0] && backend.send(wanted, context)
  })

/** Changes events on their way, each time they are sent. The id stays, whatever `change` says: by it a backend knows an event again. */
export const map = (backend: BackendAdapter, change: (event: ConsentEvent) => ConsentEvent): BackendAdapter =>
  around(backend, (events, context) => backend.send(events.map((event) => ({ ...change(event), id: event.id })), context))

/** From 0 to 1, of the first 32 bits of the consent id, which are random: the same for one person's every decision. */
const byPerson = ({ cid }: ConsentEvent): number => parseInt(cid.slice(0, 8), 16) / 2 ** 32

/**
 * A share of the persons, from 0 to 1, with all their decisions: a history has no holes, and a retry, another tab or the
 * next page comes to the same answer. Another `chance` must be the same each time it is asked of an event.
 */
export const sample = (backend: BackendAdapter, share: number, chance: (event: ConsentEvent) => number = byPerson): BackendAdapter =>
  filter(backend, (event) => chance(event) < share)
