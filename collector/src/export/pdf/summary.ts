import type { StoredEvent } from '../../events/consent-event.js'
import type { Selection } from '../../store/port.js'
import { tally, type Tally } from '../tally.js'
import { createPaper, type Paper } from './paper.js'

const timeOf = (ms: number | undefined, none: string): string => (ms === undefined ? none : new Date(ms).toISOString())

const writeWhat = (paper: Paper, { site, from, to, after }: Selection & { readonly after?: string }, now: number) => {
  paper.pair('Site', site ?? 'all of this collector')
  paper.pair('From', timeOf(from, 'the beginning'))
  paper.pair('To, exclusive', timeOf(to, 'now'))
  if (after) paper.pair('After the record', after)
  paper.pair('Made', timeOf(now, ''))
}

const writeCounts = (paper: Paper, { rows, first, last, actions, categories }: Tally) => {
  paper.heading('Counts')
  paper.pair('Records', String(rows))
  paper.pair('Days', first && last ? `${first.slice(0, 10)} to ${last.slice(0, 10)}` : '')
  for (const [action, count] of [...actions].sort()) paper.pair(action, String(count))
  paper.heading('Answers by category')
  for (const [name, { granted, denied }] of [...categories].sort()) paper.pair(name, `${granted} granted, ${denied} denied`)
}

const writeRow = (paper: Paper, { event }: StoredEvent) => {
  const answers = Object.entries(event.categories).sort().map(([name, allowed]) => `${allowed ? '+' : '–'}${name}`)
  paper.line(`${event.at}  ${event.site}  ${event.action}  ${answers.join(' ')}`)
  paper.code(`${event.id}  of ${event.cid} #${event.seq}`)
}

/** An export for people: what was counted, the first records, and the hash by which the whole CSV is known to be the same. */
export async function* summarise(
  events: AsyncIterable<StoredEvent>, selection: Selection & { readonly after?: string }, now: number,
): AsyncGenerator<Uint8Array, void> {
  const counted = yield* tally(events)
  const paper = await createPaper({ title: 'Consent records', at: now })
  writeWhat(paper, selection, now)
  writeCounts(paper, counted)
  paper.heading('The whole export')
  paper.line('SHA-256 of the same selection as CSV, with its header, as the records stood when this was made:')
  paper.code(counted.csvHash)
  paper.heading(counted.rows > counted.sample.length ? `The first ${counted.sample.length} records` : 'All records')
  for (const stored of counted.sample) writeRow(paper, stored)
  yield* paper.end()
}
