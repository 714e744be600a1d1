import type { Clock } from '../../store/port.js'
import { allSitesOf, limitsOf, retentionOf, type RetentionSettings } from '../retention.js'

/**
 * What goes together: rows whose retention began in the same year, or month where things go sooner. By when it began and not by
 * when it ends: how long a site keeps things may be settled anew, and holds for copies made before.
 */
export interface Bucket extends Pick<Clock, 'by' | 'site'> {
  /** `2027` or `2027-03`; nothing for what always stays. */
  readonly period: string
}

/** What is kept for days goes by the month; a year would be four times as long as it may stay. */
const isMonthly = ({ by }: Pick<Clock, 'by'>) => by === 'fleeting' || by === 'links'

const pad = (number: number, length: number) => String(number).padStart(length, '0')

export const bucketOf = ({ by, site, from }: Clock): Bucket => {
  const date = new Date(from)
  const year = pad(date.getUTCFullYear(), 4)
  const period = by === 'always' ? '' : isMonthly({ by }) ? `${year}-${pad(date.getUTCMonth() + 1, 2)}` : year
  return { by, ...(site !== undefined && { site }), period }
}

/** The same text for the same bucket. */
export const nameOf = ({ by, site = '', period }: Bucket): string => JSON.stringify([by, site, period])

/** The first moment after it. */
const endOf = ({ by, period }: Bucket): number => {
  const [year, month = '12'] = period.split('-')
  // Years before 100 are others to `Date.UTC`.
  const end = new Date(0)
  return end.setUTCFullYear(Number(year), isMonthly({ by }) ? Number(month) : 12, 1)
}

/** Links go with any of the sites that a person was on: all of a month have gone when the last could have. */
const longestOf = ({ sites = {}, ...all }: RetentionSettings): number =>
  Math.max(allSitesOf(all).fleeting, ...Object.keys(sites).map((site) => retentionOf({ ...all, sites }, site).fleeting))

/** Whether the purge has taken everything that is in it. */
export const isOver = (bucket: Bucket, settings: RetentionSettings, now: number): boolean => {
  const { by, site = '' } = bucket
  if (by === 'always') return false
  if (by === 'links') return endOf(bucket) <= limitsOf({ ...allSitesOf(settings), fleeting: longestOf(settings) }, now).fleeting
  const limits = limitsOf(by === 'requests' ? allSitesOf(settings) : retentionOf(settings, site), now)
  return endOf(bucket) <= (by === 'fleeting' ? limits.fleeting : limits.events)
}
