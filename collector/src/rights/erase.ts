import type { RecordAccess, Services } from '../http/services.js'
import type { Erased } from '../store/port.js'
import { recordAfter } from './record-after.js'
import { recordFirst } from './record-first.js'

/** Why something is erased. There is no free text: what is to be said goes into a note of a request, sealed. */
export const eraseReasons = ['subject-request', 'authority-order', 'account-closed', 'collected-in-error', 'test-data'] as const
export type EraseReason = (typeof eraseReasons)[number]

export interface EraseOrder {
  readonly cids: readonly string[]
  /** Whose they are, where they were found by it: as `AccountLinks.nameOf` says it. */
  readonly subject?: string
  readonly reason: EraseReason
  /** The request that it answers, which is closed by it. */
  readonly request?: string
  /** The events too, each of which leaves a tombstone. */
  readonly full: boolean
  /** Id of the key that ordered it. */
  readonly by: string
}

export interface EraseAnswer extends Erased {
  readonly cids: readonly string[]
}

/** The subject's name in the log never stands beside a consent id: the log would be the link that was to go. */
const filterOf = ({ cids, subject, request, full }: EraseOrder) => JSON.stringify({ ...(subject ? { subject } : { cids }), ...(request && { request }), full })

const nothing: Erased = { links: 0, fleeting: 0, notes: 0, events: 0 }

/**
 * Takes what leads to a person: links, fleeting fields, and texts of notes; if it is `full`, the events as well. Ordered twice, it is
 * done once.
 * The order is in the access log before anything goes, and what went is in a second entry.
 */
export const erase = async (
  { store, now, log }: Pick<Services, 'store' | 'now' | 'log'>, recordAccess: RecordAccess, order: EraseOrder,
): Promise<EraseAnswer> => {
  const { cids, subject, full, reason, request, by } = order
  const entry = { key: by, filter: filterOf(order), reason }
  await recordFirst(recordAccess, { ...entry, action: 'erase' })
  const whose = { cids, ...(subject && { tag: Buffer.from(subject, 'base64url') }) }
  const erased = cids.length > 0 || subject ? await store.erase({ ...whose, full, reason, by, at: now() }) : nothing
  if (request) await store.closeRequest({ id: request, at: now(), outcome: 'done' })
  const rows = erased.links + erased.fleeting + erased.notes + erased.events
  await recordAfter({ log }, recordAccess, { ...entry, action: 'erase-end', rows })
  return { cids, ...erased }
}
