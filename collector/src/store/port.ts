import type { ConsentEvent, Counter, StoredEvent } from '../events/consent-event.js'
import type { DumpStore } from './dump-port.js'
import type { RequestStore } from './request-port.js'

/** `conflict`: another event is stored under this id. It stays as it is. An event that was erased is a `duplicate` for ever. */
export type Outcome = 'new' | 'duplicate' | 'conflict'

/** Which events. Times are milliseconds since 1970, of `at`, from inclusive, to exclusive. */
export interface Selection {
  readonly site?: string
  readonly from?: number
  readonly to?: number
}

/**
 * One count of the roll-ups: days are `YYYY-MM-DD` in UTC. What is not asked `by` is summed up. Once a day of a site has very many
 * cells, new ones are counted with `other` as jurisdiction, lang, variant and granted, all of which anyone may make up.
 */
export interface Cell extends Partial<Record<Dimension, string>> {
  readonly count: number
}
/** `granted`: the names of the allowed categories, sorted, joined by spaces. `waited`: time to decide, lower end of its bucket in ms. */
export const dimensions = ['day', 'site', 'kind', 'action', 'source', 'model', 'jurisdiction', 'lang', 'variant', 'granted', 'waited'] as const
export type Dimension = (typeof dimensions)[number]
export interface StatsQuery extends Selection {
  /** `kind` is `shown`, `refused`, or an event's type, of which only `decision` is a person's choice made here and now. */
  readonly by: readonly Dimension[]
}

export interface Policy {
  /** `sha256-…` of the snapshot's canonical JSON. */
  readonly hash: string
  readonly snapshot: string
  readonly received: number
}

export const roles = ['ingest', 'read', 'stats', 'export', 'link', 'admin', 'audit'] as const
export type Role = (typeof roles)[number]

/** A key as it is kept: its secret only as SHA-256. */
export interface Key {
  /** UUIDv7. */
  readonly id: string
  readonly hash: Uint8Array
  readonly name: string
  readonly roles: readonly Role[]
  /** None: all of the collector's sites. */
  readonly sites: readonly string[]
  readonly created: number
  readonly expires?: number
  readonly revoked?: number
}

/** Somebody who has signed in, for any collector on this store. */
export interface Session {
  /** SHA-256 of what the browser holds. */
  readonly hash: Uint8Array
  /** `hash` of the key it stands for. */
  readonly key: Uint8Array
  readonly until: number
}

/** Who read, exported, erased, signed in, changed a key. Written before anything goes out. */
export interface Access {
  /** UUIDv7. */
  readonly id: string
  readonly at: number
  /** Id of the key; `cli` for the command line. */
  readonly key: string
  readonly action: string
  /** What was asked for, as JSON. */
  readonly filter: string
  readonly reason?: string
  /** How many rows went out or were changed; absent until it is known. */
  readonly rows?: number
}

/** Ties a consent id to an account, unreadable without the key that is not in the database. */
export interface Link {
  readonly cid: string
  /** HMAC of the subject: finds it, and tells nothing. */
  readonly tag: Uint8Array
  /** The subject, AES-256-GCM. */
  readonly sealed: Uint8Array
  readonly at: number
}

/** A consent id of which something was decided or came in some time, with the accounts it is linked to. */
export interface Affected {
  readonly cid: string
  /** How many events of it, and when the first and the last of them came. */
  readonly events: number
  readonly first: number
  readonly last: number
  readonly links: readonly Link[]
}

/** What is left of an event that was erased or purged. */
export interface Tombstone {
  readonly id: string
  /** `proofHash` of the event: SHA-256 of its canonical JSON without the fleeting fields. */
  readonly hash: Uint8Array
  readonly at: number
  readonly reason: string
  /** Id of the key that ordered it; `retention` for the purge. */
  readonly by: string
}

/** What an erasure takes: links, fleeting data and texts of notes of these consent ids; with a reason for it, the events themselves too. */
export interface Erasure {
  readonly cids: readonly string[]
  /** Of the subject whose they are: the notes of requests about it, and who these are about. */
  readonly tag?: Uint8Array
  readonly full: boolean
  readonly reason: string
  readonly by: string
  readonly at: number
}
export interface Erased {
  readonly links: number
  readonly fleeting: number
  /** Notes whose text went. */
  readonly notes: number
  readonly events: number
}

/** Everything that ended before these times, in ms since 1970, goes; `dry` counts and changes nothing. */
export interface Retention {
  /** Events whose `expires` (a refusal's or withdrawal's `at`) is before this. */
  readonly events: number
  /** Fleeting fields, links and roll-ups of counters, by when they came. */
  readonly fleeting: number
  readonly site?: string
  readonly at: number
  readonly dry: boolean
}
/** What a purge took, or would take: ids of the first and the last event, and SHA-256 (hex) over a line `<id> <hash of its tombstone in hex>` for each, in order of ids. */
export interface Gone {
  readonly first: string
  readonly last: string
  readonly hash: string
}
export interface Purged {
  readonly events: number
  /** Where any event went. */
  readonly gone?: Gone
  readonly fleeting: number
  readonly links: number
  readonly counters: number
}

/**
 * Where everything is kept. Each promise that resolves is on disk. Rejections are the store's trouble (`StoreError`), never the
 * event's: what the store cannot take is `PoisonError` of one event, and its neighbours are stored without it.
 */
export interface Store extends RequestStore, DumpStore {
  /** All new events of the group and their roll-ups in one transaction, or none. Outcomes are in the group's order. */
  append(group: readonly StoredEvent[]): Promise<readonly Outcome[]>
  /** Adds to the roll-ups of a day. */
  count(counters: readonly Counter[], at: number): Promise<void>
  /** All events of a consent id, by `seq`, then id. */
  history(cid: string): Promise<readonly StoredEvent[]>
  /** In order of ids, from behind `after`; reads in pages, so that nobody waits long and memory stays flat. */
  scan(selection: Selection & { readonly after?: string }): AsyncIterable<StoredEvent>
  /** In order of consent ids, each once; reads in pages. */
  affected(selection: Selection): AsyncIterable<Affected>
  stats(query: StatsQuery): Promise<readonly Cell[]>
  /** Counts the roll-ups of events anew; not those of days of which anything was erased or purged: they stay as counted. */
  rebuildStats(): Promise<void>

  /** False if it was there. */
  putPolicy(policy: Policy): Promise<boolean>
  findPolicy(hash: string): Promise<Policy | undefined>

  putKey(key: Key): Promise<void>
  findKey(hash: Uint8Array): Promise<Key | undefined>
  listKeys(): Promise<readonly Key[]>
  revokeKey(id: string, at: number): Promise<boolean>

  /** Forgets those that are over at this time. */
  putSession(session: Session, at: number): Promise<void>
  findSession(hash: Uint8Array): Promise<Session | undefined>
  endSession(hash: Uint8Array): Promise<void>

  /** Written again with the same id, it adds `rows` and changes nothing else. */
  writeAccess(access: Access): Promise<void>
  /** Newest first. */
  listAccess(query: { readonly from?: number; readonly to?: number; readonly before?: string; readonly limit: number }): Promise<readonly Access[]>

  putLink(link: Link): Promise<void>
  findLinks(tag: Uint8Array): Promise<readonly Link[]>
  listLinks(cid: string): Promise<readonly Link[]>
  deleteLinks(tag: Uint8Array): Promise<number>
  /** All of them, in no order that matters; those put meanwhile may be among them. Reads in pages. */
  links(): AsyncIterable<Link>

  erase(erasure: Erasure): Promise<Erased>
  purge(retention: Retention): Promise<Purged>
  tombstones(ids: readonly string[]): Promise<readonly Tombstone[]>

  /** Resolves if a write would be taken now. */
  ping(): Promise<void>
  /** Creates or brings up to date what it needs. Safe to call by several collectors at once. */
  migrate(): Promise<void>
  close(): Promise<void>
}

/** The store is not there, or not now: the sender may try again. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
}

/** This one event can never be stored. Nothing of its group was. */
export class PoisonError extends Error {
  override readonly name = 'PoisonError'
  /** `id`: of the event, if it is known which. */
  constructor(message: string, readonly id?: string) {
    super(message)
  }
}

export type { ConsentEvent, Counter, StoredEvent }
export type * from './dump-port.js'
export type * from './request-port.js'
