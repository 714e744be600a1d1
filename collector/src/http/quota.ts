import type { Ingest } from '../ingest/create-ingest.js'
import { counterKinds } from '../store/sql/purge-rest.js'
import type { Limit } from './limits.js'
import type { Services } from './services.js'

export interface QuotaOptions extends Pick<Services, 'store' | 'now' | 'random' | 'log'> {
  /** Events that pages may store for one site within a day of UTC. 0 is no limit. */
  readonly perDay: number
  /** So many events of a site were not taken. */
  readonly onRefused: (site: string, count: number) => void
}

const day = 86_400_000
/** How long others may store what is not known here. */
const patience = 60_000

/** Up to so many seconds after midnight, by chance: all who were refused wait for it. */
const spread = 600

/** Events by the day that they are of. */
const readCounts = async (store: Services['store'], from: number): Promise<ReadonlyMap<string, number>> => {
  const counts = new Map<string, number>()
  for (const { site, kind, count } of await store.stats({ by: ['site', 'kind'], from, to: from + day })) {
    if (!counterKinds.includes(kind!)) counts.set(site!, (counts.get(site!) ?? 0) + count)
  }
  return counts
}

export interface Quota {
  /** Seconds until pages may store more for a site. */
  readonly limit: Limit
  /** The same way in, on which what is new is counted. */
  watch(ingest: Ingest): Ingest
}

const none: Quota = { limit: () => 0, watch: (ingest) => ingest }

const startDay = (start: number) => ({
  start,
  /** Stored by this process. */
  own: new Map<string, number>(),
  /** Stored by others, and by this one before its start, as was told last. */
  others: new Map<string, number>(),
  full: new Set<string>(),
  nextLook: start,
})

/**
 * How much a site may fill of the disk within a day (COL-15). What this process has stored is counted here. What others have, and
 * this one before it was started, is told by the roll-ups: they know the day that an event is of and not the one it came on, so
 * whoever spreads made-up events over days gone by finds as many quotas as there are collectors and starts, and no more.
 */
export const createQuota = ({ store, now, random, log, perDay, onRefused }: QuotaOptions): Quota => {
  if (perDay === 0) return none
  let today = startDay(NaN)
  let first: Promise<void> | undefined

  const dayNow = () => {
    const start = Math.floor(now() / day) * day
    if (start !== today.start) today = startDay(start)
    return today
  }
  /** Waited for once: after that what was told last holds until more is known. A store that is away holds up nobody here. */
  const look = (asked: typeof today): Promise<void> | undefined => {
    if (now() < asked.nextLook) return first
    asked.nextLook = now() + patience
    const reading = readCounts(store, asked.start).then((counts) => {
      for (const [site, count] of counts) asked.others.set(site, count - (asked.own.get(site) ?? 0))
    }, () => {})
    return first ??= reading
  }
  const refuse = (site: string, count: number, { start, full }: typeof today): number => {
    if (!full.has(site)) log.warn({ site, perDay }, 'a site has stored all it may today: no more of its pages is taken')
    full.add(site)
    onRefused(site, count)
    return Math.ceil((start + day - now()) / 1000) + Math.round(random(1)[0]! / 255 * spread)
  }

  return {
    limit: async (site, count) => {
      const asked = dayNow()
      await look(asked)
      return (asked.own.get(site) ?? 0) + Math.max(asked.others.get(site) ?? 0, 0) < perDay ? 0 : refuse(site, count, asked)
    },
    watch: (ingest) => ({
      ...ingest,
      append: (events) => ingest.append(events)?.then((outcomes) => {
        const { own } = dayNow()
        outcomes.forEach((outcome, index) => {
          const { site } = events[index]!
          if (outcome === 'new') own.set(site, (own.get(site) ?? 0) + 1)
        })
        return outcomes
      }),
    }),
  }
}
