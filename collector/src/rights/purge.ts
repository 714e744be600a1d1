import type { RecordAccess, Services } from '../http/services.js'
import type { Purged } from '../store/port.js'
import { recordAfter } from './record-after.js'
import { recordFirst } from './record-first.js'
import { allSitesOf, limitsOf, retentionOf, type RetentionSettings } from './retention.js'

/** What went, or would go. */
export interface PurgeAnswer {
  readonly sites: readonly (Purged & { readonly site: string })[]
  /** Lines of the register, which belongs to no site. */
  readonly requests: number
}

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

const sumOf = ({ sites, requests }: PurgeAnswer) =>
  sites.reduce((sum, { events, fleeting, links, counters }) => sum + events + fleeting + links + counters, requests)

/** Removes whatever has been kept long enough. Safe to run twice, or on two collectors at once. */
export const purge = async (
  services: Pick<Services, 'store' | 'sites' | 'now' | 'log'>, recordAccess: RecordAccess, { dry, retention = {}, by = 'retention' }: PurgeOrder,
): Promise<PurgeAnswer> => {
  const { store, now, log } = services
  const at = now()
  await recordFirst(recordAccess, { key: by, action: 'purge', filter: JSON.stringify({ dry, retention }) })
  const gone: (Purged & { site: string })[] = []
  for (const site of await sitesIn(services)) {
    gone.push({ site, ...await store.purge({ ...limitsOf(retentionOf(retention, site), at), site, at, dry }) })
  }
  const purged = { sites: gone, requests: await store.purgeRequests({ before: limitsOf(allSitesOf(retention), at).events, dry }) }
  const rows = sumOf(purged)
  await recordAfter({ log }, recordAccess, { key: by, action: 'purge-end', filter: JSON.stringify({ dry, purged: purged.sites, requests: purged.requests }), rows })
  return purged
}
