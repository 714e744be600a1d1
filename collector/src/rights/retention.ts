/** How long a site keeps what. */
export interface SiteRetention {
  /** Years that an event is kept after its consent ran out or was withdrawn. */
  readonly events: number
  /** Days that fleeting fields, links and counters are kept after they came. */
  readonly fleeting: number
}

export const defaultRetention: SiteRetention = { events: 7, fleeting: 90 }

export interface RetentionSettings extends Partial<SiteRetention> {
  /** What a site wants otherwise. */
  readonly sites?: Readonly<Record<string, Partial<SiteRetention>>>
}

const dayInMs = 86_400_000

/** For what belongs to no site. */
export const allSitesOf = ({ sites: _, ...all }: RetentionSettings): SiteRetention => ({ ...defaultRetention, ...all })

export const retentionOf = ({ sites, ...all }: RetentionSettings, site: string): SiteRetention =>
  ({ ...allSitesOf(all), ...(sites && Object.hasOwn(sites, site) ? sites[site] : {}) })

/** Years by the calendar: what ended on a day goes on that day. The 29th of February's goes on the 1st of March. */
export const yearsBefore = (now: number, years: number): number => {
  const date = new Date(now)
  return date.setUTCFullYear(date.getUTCFullYear() - years)
}

/** Whatever ended before these times, in ms since 1970, goes. */
export const limitsOf = ({ events, fleeting }: SiteRetention, now: number): SiteRetention =>
  ({ events: yearsBefore(now, events), fleeting: now - fleeting * dayInMs })
