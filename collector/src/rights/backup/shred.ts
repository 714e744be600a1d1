import type { RecordAccess, Services } from '../../http/services.js'
import { recordAfter } from '../record-after.js'
import { recordFirst } from '../record-first.js'
import type { RetentionSettings } from '../retention.js'
import { isOver, nameOf } from './bucket.js'
import type { Keyring } from './keyring.js'

export interface ShredOrder {
  readonly keyring: Keyring
  readonly retention?: RetentionSettings
  /** Tells which, and destroys nothing. */
  readonly dry: boolean
  readonly by?: string
}

/**
 * Destroys the keys of whatever the purge has taken all of (requirement PR-13): no backup gives it back then. To be done after a
 * purge by the same settings. Which keys go is in the access log before they do.
 */
export const shred = async (
  { now, log }: Pick<Services, 'now' | 'log'>, recordAccess: RecordAccess, { keyring, retention = {}, dry, by = 'retention' }: ShredOrder,
): Promise<readonly string[]> => {
  if (!dry) await keyring.sweep()
  const over = (await keyring.list()).filter(({ bucket }) => isOver(bucket, retention, now()))
  const buckets = over.map(({ bucket }) => nameOf(bucket))
  if (dry || over.length === 0) return buckets
  const entry = { key: by, filter: JSON.stringify({ keys: over.map(({ id, bucket }) => ({ id, bucket: nameOf(bucket) })) }) }
  await recordFirst(recordAccess, { ...entry, action: 'shred' })
  for (const { id } of over) await keyring.shred(id)
  await recordAfter({ log }, recordAccess, { ...entry, action: 'shred-end', rows: over.length })
  return buckets
}
