import type { ConsentCounter, ConsentEvent } from '../../../src/core/types.js'

/** One decision of one person, as `consent-event.schema.json` of Izin describes it. */
export type { ConsentEvent }

/**
 * What may go sooner than the proof (backend.md calls it non-regulatory): not needed to show that, when and to what a person
 * consented, so it is kept apart and purged after its own, short time.
 */
export const fleetingFields = ['variant', 'ext'] as const

/** An event and when it came. */
export interface StoredEvent {
  readonly event: ConsentEvent
  /** Milliseconds since 1970, by the collector's clock. */
  readonly received: number
}

/** Something that happened to nobody in particular: it carries no consent id and is only counted. Lost ones are not sent again. */
export type { ConsentCounter as Counter }
