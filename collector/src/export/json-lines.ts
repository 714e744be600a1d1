import canonicalize from 'canonicalize'
import type { StoredEvent } from '../events/consent-event.js'

/**
 * What stands behind `"event":` is the event's canonical JSON (RFC 8785), letter for letter: its SHA-256 is the one that a
 * tombstone names. `received` is in ms since 1970. `readJsonLine` reads it back.
 */
export const jsonLine = ({ event, received }: StoredEvent): string =>
  `{"event":${canonicalize(event)!},"received":${received}}\n`
