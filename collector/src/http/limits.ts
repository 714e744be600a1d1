import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'

/** How much is taken within a minute. 0 is no limit. */
export interface Limits {
  /** Requests from one network (/24, /48), which may be a whole town behind one address. Default: 600. */
  readonly perNetwork?: number
  /** Events for one site. Default: 60000. */
  readonly perSite?: number
  /** Events that pages may store for one site within a day of UTC; a server with a key is not held to it. Default: 1000000. */
  readonly perDay?: number
}

/** Seconds to wait, or nothing. */
export type Limit = (key: string, points: number) => Promise<number> | 0

const createLimit = (points: number): Limit => {
  if (points === 0) return () => 0
  const limiter = new RateLimiterMemory({ points, duration: 60 })
  return (key, cost) => limiter.consume(key, cost).then(() => 0, ({ msBeforeNext }: RateLimiterRes) => Math.max(1, Math.ceil(msBeforeNext / 1000)))
}

/** Counted in memory: each collector counts for itself, and nothing is kept of who was counted. */
export const createLimits = ({ perNetwork = 600, perSite = 60_000 }: Limits) =>
  ({ network: createLimit(perNetwork), site: createLimit(perSite) })
