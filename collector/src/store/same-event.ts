import type { EventRow } from './row.js'

/** An event as a store reads it back: ids are its own form's to compare. */
export interface ComparedEvent extends Pick<EventRow, 'context' | 'at' | 'expires' | 'seq' | 'action' | 'granted'> {
  readonly detail?: string | null | undefined
  readonly fleeting?: string | null | undefined
}

const numbers = ['context', 'at', 'expires', 'seq', 'action', 'granted'] as const

/** But for its ids. `received` is ours, not the event's. `fleeting` may have been purged since; then nobody knows what it was. */
export const isSameEvent = (stored: ComparedEvent, given: ComparedEvent): boolean =>
  numbers.every((name) => stored[name] === given[name]) && (stored.detail ?? null) === (given.detail ?? null)
  && (stored.fleeting == null || stored.fleeting === given.fleeting)
