import { mark } from './mark.js'
import { reconcile } from './record.js'
import type { ConsentRecord } from './types.js'

/** An account's mark in one choice: with the consent id in it, or else its time, so that it leads from one browser to no other. */
const markOf = (subject: string, { id, at }: ConsentRecord): string => mark(`${id || at}:${subject}`, 4)

/** Names the account a choice was made with. */
export const bind = (record: ConsentRecord, subject: string | undefined): ConsentRecord =>
  subject ? { ...record, subject: markOf(subject, record) } : record

/** Is it the choice of another account? One made before anybody signed in is nobody else's. */
export const isOthers = (record: ConsentRecord, subject: string): boolean =>
  record.subject !== undefined && record.subject !== markOf(subject, record)

/**
 * The choice that counts for whoever has signed in: what this browser keeps, unless another account made it, and what
 * the site kept for the account; of two, only what both allow.
 */
export const recordFor = (
  subject: string, here: ConsentRecord | undefined, kept: ConsentRecord | undefined,
): ConsentRecord | undefined => {
  const own = here && !isOthers(here, subject) ? [here] : []
  const record = reconcile(kept ? [...own, kept] : own)
  return record && bind(record, subject)
}
