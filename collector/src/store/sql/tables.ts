/** A UUID as the database keeps it: 16 bytes in SQLite, `uuid` in PostgreSQL. */
export type Id = Uint8Array | string

/** One decision. Times are milliseconds since 1970; names of the columns as in `EventRow`. */
export interface EventTable {
  id: Id
  cid: Id
  context: number
  at: number
  received: number
  expires: number
  seq: number
  action: number
  granted: number
}

/** What few events carry, as canonical JSON, beside them. */
export interface TextTable {
  id: Id
  text: string
}

export interface ContextTable {
  id: number
  site: string
  text: string
}

/** Roll-ups: all but `count` is the key. */
export interface StatTable {
  day: string
  site: string
  kind: string
  action: string
  source: string
  model: string
  jurisdiction: string
  lang: string
  variant: string
  granted: string
  waited: string
  /** Of the writer, so that two of them do not wait for one row. */
  shard: number
  count: number
}

/** Days of a site whose events are no longer all there as they came: their roll-ups cannot be counted anew, and stay. */
export interface SettledTable {
  day: string
  site: string
}

export interface PolicyTable {
  hash: string
  snapshot: string
  received: number
}

export interface AccessTable {
  id: Id
  at: number
  key: string
  action: string
  filter: string
  reason: string | null
  rows: number | null
}

export interface KeyTable {
  id: Id
  hash: Uint8Array
  name: string
  /** JSON lists. */
  roles: string
  sites: string
  created: number
  expires: number | null
  revoked: number | null
}

export interface SessionTable {
  hash: Uint8Array
  key: Uint8Array
  until: number
}

export interface LinkTable {
  tag: Uint8Array
  cid: Id
  sealed: Uint8Array
  at: number
}

export interface TombstoneTable {
  id: Id
  hash: Uint8Array
  at: number
  reason: string
  by: string
}

export interface RequestTable {
  id: Id
  kind: string
  received: number
  due: number
  by: string
  cid: Id | null
  tag: Uint8Array | null
  sealed: Uint8Array | null
  closed: number | null
  outcome: string | null
}

export interface NoteTable {
  id: Id
  request: Id
  at: number
  by: string
  sealed: Uint8Array | null
}

export interface Tables {
  event: EventTable
  detail: TextTable
  fleeting: TextTable
  context: ContextTable
  stat: StatTable
  settled: SettledTable
  policy: PolicyTable
  access: AccessTable
  key: KeyTable
  session: SessionTable
  link: LinkTable
  tombstone: TombstoneTable
  request: RequestTable
  note: NoteTable
}
