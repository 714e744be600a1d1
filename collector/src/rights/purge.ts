import type { RecordAccess, Services } from '../http/services.js'
import type { Purged } from '../store/port.js'
import { recordAfter } from './record-after.js'
import { recordFirst } from './record-first.js'
import { limitsOf, retentionOf, type RetentionSettings } from './retention.js'

/** What went from each site, or would go. */
export type PurgeAnswer = readonly (Purged & { readonly site: string })[]

export interface PurgeOrder {
  /** Counts and changes nothing. */
  readonly dry: boolean
  readonly retention?: RetentionSettings
  /** Id of the key; `retention` for the daily job, `cli` for the command line. */
  readonly by?: string
}

/** A site that is served no more keeps its records no longer than another. */
const sitesIn = async ({ store, sites }: Pick<Services, 'store' | 'sites'>): Promise<readonly string[]> => {
  const kept = await store.stats({ by: ['site'] })
  return [...new Set([...sites, ...kept.map(({ site }) => site!)])].sort()
}

const sumOf = (purged: PurgeAnswer) => purged.reduce((sum, { events, fleeting, links, counters }) => sum + events + fleeting + links + counters, 0)

/** Removes whatever has been kept long enough. Safe to run twice, or on two collectors at once. */
export const purge = async (
  services: Pick<Services, 'store' | 'sites' | 'now' | 'log'>, recordAccess: RecordAccess, { dry, retention = {}, by = 'retention' }: PurgeOrder,
): Promise<PurgeAnswer> => {
  const { store, now, log } = services
  const at = now()
  await recordFirst(recordAccess, { key: by, action: 'purge', filter: JSON.stringify({ dry, retention }) })
  const purged: (Purged & { site: string })[] = []
  for (const site of await sitesIn(services)) {
    purged.push({ site, ...await store.purge({ ...limitsOf(retentionOf(retention, site), at), site, at, dry }) })
  }
  const rows = sumOf(purged)
  await recordAfter({ log }, recordAccess, { key: by, action: 'purge-end', filter: JSON.stringify({ dry, purged }), rows })
  return purged
}
