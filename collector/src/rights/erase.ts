import type { RecordAccess, Services } from '../http/services.js'
import type { Erased } from '../store/port.js'
import { recordAfter } from './record-after.js'
import { recordFirst } from './record-first.js'

/** Why something is erased. What is free text goes beside it, and names nobody. */
export const eraseReasons = ['subject-request', 'authority-order', 'account-closed', 'collected-in-error', 'test-data'] as const
export type EraseReason = (typeof eraseReasons)[number]

export interface EraseOrder {
  readonly cids: readonly string[]
  /** Whose they are, where they were found by it: as `AccountLinks.nameOf` says it. */
  readonly subject?: string
  readonly reason: EraseReason
  readonly note?: string
  /** The events too, each of which leaves a tombstone. */
  readonly full: boolean
  /** Id of the key that ordered it. */
  readonly by: string
}

export interface EraseAnswer extends Erased {
  readonly cids: readonly string[]
}

/** The subject's name in the log never stands beside a consent id: the log would be the link that was to go. */
const filterOf = ({ cids, subject, full }: EraseOrder) => JSON.stringify({ ...(subject ? { subject } : { cids }), full })

/**
 * Takes what leads to a person: links and fleeting fields; if it is `full`, the events as well. Ordered twice, it is done once.
 * The order is in the access log before anything goes, and what went is in a second entry.
 */
export const erase = async (
  { store, now, log }: Pick<Services, 'store' | 'now' | 'log'>, recordAccess: RecordAccess, order: EraseOrder,
): Promise<EraseAnswer> => {
  const { cids, full, reason, note, by } = order
  const entry = { key: by, filter: filterOf(order), reason: note ? `${reason}: ${note}` : reason }
  await recordFirst(recordAccess, { ...entry, action: 'erase' })
  const erased = cids.length > 0 ? await store.erase({ cids, full, reason, by, at: now() }) : { links: 0, fleeting: 0, events: 0 }
  const rows = erased.links + erased.fleeting + erased.events
  await recordAfter({ log }, recordAccess, { ...entry, action: 'erase-end', rows })
  return { cids, ...erased }
}

