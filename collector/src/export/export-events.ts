import type { StoredEvent } from '../events/consent-event.js'
import type { RecordAccess, Services } from '../http/services.js'
import { recordAfter } from '../rights/record-after.js'
import { recordFirst } from '../rights/record-first.js'
import type { Asked, Format } from './asked.js'
import { csvHeader, csvRow } from './columns.js'
import { jsonLine } from './json-lines.js'
import { summarise } from './pdf/summary.js'
import { toChunks } from './to-chunks.js'
import { begin } from './to-stream.js'

export const contentTypes: Readonly<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  jsonl: 'application/jsonl; charset=utf-8',
  pdf: 'application/pdf',
}

/** Counts what is taken, and tells the count however it ends: at the end, at an error, or when nobody takes any more. */
async function* counted(events: AsyncIterable<StoredEvent>, tell: (rows: number, isWhole: boolean) => Promise<void>): AsyncGenerator<StoredEvent, void> {
  let rows = 0
  let isWhole = false
  try {
    for await (const stored of events) {
      rows++
      yield stored
    }
    isWhole = true
  } finally {
    await tell(rows, isWhole)
  }
}

/** With `after` there is no header: the parts behind one another are the file. */
const chunksOf = ({ format, selection }: Asked, events: AsyncIterable<StoredEvent>, now: number): AsyncGenerator<Uint8Array, void> => {
  if (format === 'pdf') return summarise(events, selection, now)
  if (format === 'jsonl') return toChunks('', events, jsonLine)
  return toChunks(selection.after === undefined ? csvHeader : '', events, csvRow)
}

type Needs = Pick<Services, 'store' | 'log' | 'now' | 'newId'>

/**
 * The bytes of an export. That it begins is in the access log before the store is read; how many rows went out is in a second
 * entry, tied to the first by the `run` in its filter: an append-only log has nothing to update.
 */
export const exportEvents = async (
  { store, log, now, newId }: Needs, recordAccess: RecordAccess, asked: Asked, key: string,
): Promise<AsyncGenerator<Uint8Array, void>> => {
  const filter = JSON.stringify({ run: newId(), format: asked.format, ...asked.selection })
  await recordFirst(recordAccess, { key, action: 'export', filter })
  const tell = (rows: number, isWhole: boolean) =>
    recordAfter({ log }, recordAccess, { key, action: 'export-end', filter, rows, ...(!isWhole && { reason: 'broken-off' }) })
  return begin(chunksOf(asked, counted(store.scan(asked.selection), tell), now()))
}
