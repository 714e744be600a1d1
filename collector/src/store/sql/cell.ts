import type { ConsentEvent, Counter, StoredEvent } from '../../events/consent-event.js'
import type { StatTable } from './tables.js'

/** One count of the roll-ups by its labels. */
export type CellKey = Omit<StatTable, 'shard' | 'count'>

/** In this order wherever cells are told as lists. */
export const cellColumns = ['day', 'site', 'kind', 'action', 'source', 'model', 'jurisdiction', 'lang', 'variant', 'granted', 'waited'] as const satisfies readonly (keyof CellKey)[]

/** Where time to decide is counted, by the lower end in ms: as wide as the number is large. */
const buckets = [0, 500, 1000, 2000, 3000, 5000, 8000, 13_000, 20_000, 30_000, 60_000, 120_000, 300_000, 600_000]
const oneDay = 86_400_000
/** As long as a browser keeps what it could not send. */
const longestWay = 30 * oneDay
/** A longer label than any own list of categories makes: not worth a cell of its own. */
const longestLabel = 256

export const other = 'other'

export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** The day of the decision; of its arrival, where the sender's clock says what cannot be, or else it could name any day. */
export const dayOfEvent = (at: number, received: number): string =>
  dayOf(at > received + oneDay || at < received - longestWay ? received : at)

const waitedOf = (ext: ConsentEvent['ext']): string => {
  const wait = ext?.decideMs
  return typeof wait === 'number' && wait >= 0 ? String(buckets.findLast((least) => least <= wait)) : ''
}

const grantedOf = (categories: ConsentEvent['categories']): string => {
  const names = Object.keys(categories).filter((name) => categories[name]).sort().join(' ')
  return names.length > longestLabel ? other : names
}

/** Where an event is counted. Its `kind` is its type. */
export const cellOf = ({ event, received }: StoredEvent): CellKey => ({
  day: dayOfEvent(Date.parse(event.at), received),
  site: event.site,
  kind: event.type,
  action: event.action,
  source: event.source,
  model: event.model,
  jurisdiction: event.jurisdiction,
  lang: event.lang,
  variant: event.variant ?? '',
  granted: grantedOf(event.categories),
  waited: waitedOf(event.ext),
})

/** Where a counter is counted: it knows of no decision. */
export const cellOfCounter = ({ type, site, jurisdiction, lang, variant }: Counter, at: number): CellKey => ({
  day: dayOf(at), site, kind: type, action: '', source: '', model: '', jurisdiction, lang, variant: variant ?? '', granted: '', waited: '',
})

/** Nothing of a label is lost in it: none holds a control character. */
export const cellText = (cell: CellKey): string => cellColumns.map((name) => cell[name]).join('\u0001')
