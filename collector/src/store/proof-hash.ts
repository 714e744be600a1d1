import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { ConsentEvent } from '../events/consent-event.js'

/**
 * SHA-256 of the canonical JSON of what an event proves, so without `fleetingFields`: whoever kept a copy can still show that
 * it was stored, whether these had been purged before or not; and of what was to be forgotten soon nothing is left.
 */
export const proofHash = ({ variant: _, ext: __, ...proof }: ConsentEvent): Uint8Array =>
  new Uint8Array(createHash('sha256').update(canonicalize(proof)!).digest())
