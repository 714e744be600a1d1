import { createHash } from 'node:crypto'
import type { StoredEvent } from '../events/consent-event.js'
import { csvHeader, csvRow } from './columns.js'

/** What a summary says of a selection. */
export interface Tally {
  readonly rows: number
  /** `at` of the earliest and of the latest. */
  readonly first?: string
  readonly last?: string
  readonly actions: ReadonlyMap<string, number>
  readonly categories: ReadonlyMap<string, Readonly<Record<'granted' | 'denied', number>>>
  /** The first rows as they come. */
  readonly sample: readonly StoredEvent[]
  /** SHA-256 of the same selection as CSV, hexadecimal. */
  readonly csvHash: string
}

export const sampleSize = 100
const breath = new Uint8Array(0)
const betweenBreaths = 1000

const addOne = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)

/** Goes through all of it once and keeps only the counts; empty chunks let it be stopped in between. */
export async function* tally(events: AsyncIterable<StoredEvent>): AsyncGenerator<Uint8Array, Tally> {
  const hash = createHash('sha256').update(csvHeader)
  const actions = new Map<string, number>()
  const categories = new Map<string, { granted: number; denied: number }>()
  const sample: StoredEvent[] = []
  let rows = 0
  let first: string | undefined
  let last: string | undefined
  for await (const stored of events) {
    const { at, action, categories: answers } = stored.event
    hash.update(csvRow(stored))
    addOne(actions, action)
    for (const [name, allowed] of Object.entries(answers)) {
      const counts = categories.get(name) ?? { granted: 0, denied: 0 }
      counts[allowed ? 'granted' : 'denied']++
      categories.set(name, counts)
    }
    if (first === undefined || at < first) first = at
    if (last === undefined || at > last) last = at
    if (rows < sampleSize) sample.push(stored)
    if (++rows % betweenBreaths === 0) yield breath
  }
  return { rows, actions, categories, sample, csvHash: hash.digest('hex'), ...(first && { first }), ...(last && { last }) }
}
