import type Database from 'libsql'
import { type ComparedEvent, isSameEvent } from '../same-event.js'
import { inTransaction } from './in-transaction.js'
import type { AppendAnswer, AppendMessage, Value } from './messages.js'

const isNew = 0
const isDuplicate = 1
const isConflict = 2

const sameBytes = (one: Uint8Array, two: Uint8Array) => Buffer.compare(one, two) === 0

interface Stored extends ComparedEvent {
  readonly cid: Uint8Array
}

/** Columns of one event of a message. */
const readRow = ({ ids, cids, numbers, details, fleeting }: AppendMessage, index: number) => {
  const bytes = (all: Uint8Array) => Buffer.from(all.buffer, all.byteOffset + index * 16, 16)
  const [context, at, received, expires, seq, action, granted] = numbers.subarray(index * 7, index * 7 + 7) as unknown as [number, number, number, number, number, number, number]
  return { id: bytes(ids), cid: bytes(cids), context, at, received, expires, seq, action, granted, detail: details[index] ?? null, fleeting: fleeting[index] ?? null }
}
type Row = ReturnType<typeof readRow>

/** Writes groups of events, each in one transaction, by statements that are compiled once. */
export const createAppendGroup = (db: Database.Database) => {
  const addContext = db.prepare('insert into context (id, site, text) values (?, ?, ?) on conflict do nothing')
  const findContext = db.prepare('select text from context where id = ?')
  const addEvent = db.prepare(`insert into event (id, cid, context, at, received, expires, seq, action, granted)
    select ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9 where not exists (select 1 from tombstone where id = ?1) on conflict do nothing`)
  const addDetail = db.prepare('insert into detail (id, text) values (?, ?)')
  const addFleeting = db.prepare('insert into fleeting (id, text) values (?, ?)')
  const findEvent = db.prepare(`select cid, context, at, expires, seq, action, granted, detail.text as detail, fleeting.text as fleeting
    from event left join detail on detail.id = event.id left join fleeting on fleeting.id = event.id where event.id = ?`)
  const addToCell = db.prepare(`insert into stat (day, site, kind, action, source, model, jurisdiction, lang, variant, granted, waited, shard, count)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?) on conflict do update set count = count + excluded.count`)

  const addOne = (row: Row): number => {
    const { id, cid, context, at, received, expires, seq, action, granted, detail, fleeting } = row
    if (addEvent.run([id, cid, context, at, received, expires, seq, action, granted]).changes) {
      if (detail !== null) addDetail.run([id, detail])
      if (fleeting !== null) addFleeting.run([id, fleeting])
      return isNew
    }
    const stored = findEvent.get([id]) as Stored | undefined
    return !stored || (sameBytes(stored.cid, row.cid) && isSameEvent(stored, row)) ? isDuplicate : isConflict
  }

  const addContexts = (contexts: AppendMessage['contexts']): number | undefined => {
    for (const [id, site, text] of contexts) {
      if (addContext.run([id, site, text]).changes) continue
      if ((findContext.get([id]) as { text: string }).text !== text) return id
    }
    return undefined
  }

  const addAll = (message: AppendMessage): AppendAnswer => {
    const collision = addContexts(message.contexts)
    if (collision !== undefined) return { collision }
    const outcomes = new Uint8Array(message.details.length)
    const counts = new Float64Array(message.cells.length)
    for (let index = 0; index < outcomes.length; index += 1) {
      outcomes[index] = addOne(readRow(message, index))
      if (outcomes[index] === isNew) counts[message.cellOf[index]!]! += 1
    }
    message.cells.forEach((cell, index) => {
      if (counts[index]) addToCell.run([...cell, counts[index]!] as Value[])
    })
    return { outcomes }
  }

  return (message: AppendMessage): AppendAnswer => inTransaction(db, () => addAll(message), (answer) => !('collision' in answer))
}
