import type { Store } from '../../store/port.js'
import type { BucketKey } from './keyring.js'
import { readBackup } from './read-backup.js'

export interface Restored {
  readonly rows: number
  /** Events among them. */
  readonly events: number
  /** Rows of each bucket whose key was shredded: what it held, of which site and time, and how much. */
  readonly shredded: Readonly<Record<string, number>>
}

const missingFrom = (written: Readonly<Record<string, number>>, found: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(written).flatMap(([bucket, rows]) => {
    const lost = rows - (found[bucket] ?? 0)
    return lost > 0 ? [[bucket, lost] as const] : []
  }))

const sumOf = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((sum, count) => sum + count, 0)

/** How many rows can be opened, and how many cannot any more, of each bucket. Throws if the backup is not whole. */
export const checkBackup = async (file: string, keys: readonly BucketKey[]): Promise<{ readonly rows: number; readonly missing: Readonly<Record<string, number>> }> => {
  const found: Record<string, number> = {}
  let missing: Readonly<Record<string, number>> = {}
  for await (const opened of readBackup(file, keys)) {
    if ('rows' in opened) found[opened.bucket] = (found[opened.bucket] ?? 0) + opened.rows.length
    else missing = missingFrom(opened.summary.rows, found)
  }
  return { rows: sumOf(found), missing }
}

/** Brings back into an empty store what still has a key. Nothing is loaded of a backup that is not whole. */
export const restoreBackup = async (store: Pick<Store, 'load'>, file: string, keys: readonly BucketKey[]): Promise<Restored> => {
  const { missing: shredded } = await checkBackup(file, keys)
  let rows = 0
  let events = 0
  for await (const opened of readBackup(file, keys)) {
    if (!('rows' in opened)) continue
    await store.load(opened.rows)
    rows += opened.rows.length
    events += opened.rows.filter(({ table }) => table === 'event').length
  }
  return { rows, events, shredded }
}
