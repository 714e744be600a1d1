import type { MiddlewareHandler } from 'hono'
import type { Signer } from '../rights/receipt-signature.js'
import type { Access, Key, Role, Store } from '../store/port.js'

/** One log line as JSON. Never a person's data: no address, no user agent, no consent id, no text of an event. */
export interface Log {
  info(fields: Readonly<Record<string, unknown>>, message: string): void
  warn(fields: Readonly<Record<string, unknown>>, message: string): void
  error(fields: Readonly<Record<string, unknown>>, message: string): void
}

/** What every group of routes is made with. Time, ids and randomness come from outside. */
export interface Services {
  readonly store: Store
  /** Host names whose events are taken. */
  readonly sites: readonly string[]
  readonly log: Log
  /** Milliseconds since 1970. */
  now(): number
  /** UUIDv7. */
  newId(): string
  random(length: number): Uint8Array
  /** 32 bytes that seal the links to accounts, and notes; without them there are neither. Never in the database. */
  readonly accountKey?: Uint8Array
  /** Signs receipts; without it they are unsigned. Its key is never in the database. */
  readonly signer?: Signer
}

/** What `authorize` leaves for the handlers behind it. */
export interface Authorized {
  readonly Variables: { readonly key: Key }
}

/** Lets in who shows a living key with this role, for the site that is asked for; writes 401 or 403 otherwise. */
export type Authorize = (role: Role) => MiddlewareHandler<Authorized>

/** Written before anything goes out; if it cannot be, nothing does. */
export type RecordAccess = (access: Omit<Access, 'id' | 'at'>) => Promise<void>
