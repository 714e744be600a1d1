import type { DumpedRow, DumpedValue } from '../dump-port.js'
import type { Flavour } from './flavour.js'
import type { Id, Tables } from './tables.js'

/** A login is over soon, and begun anew: who holds a copy must not be let in by it. */
type Name = Exclude<keyof Tables, 'session'>

interface Shape {
  /** Its primary key. */
  readonly key: readonly string[]
  readonly ids?: readonly string[]
  readonly bytes?: readonly string[]
}

/** All tables that are copied, in an order in which they can be loaded: what belongs to an event comes behind it. What is purged needs a clock in `dump.ts` too. */
export const shapes: Readonly<Record<Name, Shape>> = {
  context: { key: ['id'] },
  event: { key: ['id'], ids: ['id', 'cid'] },
  detail: { key: ['id'], ids: ['id'] },
  fleeting: { key: ['id'], ids: ['id'] },
  settled: { key: ['day', 'site'] },
  stat: { key: ['day', 'site', 'kind', 'action', 'source', 'model', 'jurisdiction', 'lang', 'variant', 'granted', 'waited', 'shard'] },
  policy: { key: ['hash'] },
  key: { key: ['id'], ids: ['id'], bytes: ['hash'] },
  access: { key: ['id'], ids: ['id'] },
  tombstone: { key: ['id'], ids: ['id'], bytes: ['hash'] },
  link: { key: ['tag', 'cid'], ids: ['cid'], bytes: ['tag', 'sealed'] },
  request: { key: ['id'], ids: ['id', 'cid'], bytes: ['tag', 'sealed'] },
  note: { key: ['id'], ids: ['id', 'request'], bytes: ['sealed'] },
}

export type Raw = Readonly<Record<string, unknown>>

/** Rows as any database can take them, and back. */
export const createCodec = ({ toId, fromId }: Flavour) => {
  const change = (table: Name, row: Raw, { id, bytes }: { id(value: never): unknown; bytes(value: never): unknown }) => {
    const { ids = [], bytes: blobs = [] } = shapes[table]
    return Object.fromEntries(Object.entries(row).map(([name, value]) =>
      [name, value === null ? null : ids.includes(name) ? id(value as never) : blobs.includes(name) ? bytes(value as never) : value]))
  }
  return {
    encode: (table: Name, row: Raw): DumpedRow =>
      ({ table, row: change(table, row, { id: (value: Id) => fromId(value), bytes: (value: Uint8Array) => Buffer.from(value).toString('base64') }) as Record<string, DumpedValue> }),
    decode: ({ table, row }: DumpedRow): Raw =>
      change(table as Name, row, { id: (text: string) => toId(text), bytes: (text: string) => Buffer.from(text, 'base64') }),
  }
}
