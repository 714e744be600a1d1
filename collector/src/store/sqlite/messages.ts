/** What the threads of the database are told and answer. Lists of numbers and bytes, not objects: they are copied for each message. */

/** A value as SQLite knows them. */
export type Value = string | number | Uint8Array | null

/** A group of `n` events in columns. */
export interface AppendMessage {
  readonly kind: 'append'
  /** 16 bytes each. */
  readonly ids: Uint8Array
  readonly cids: Uint8Array
  /** Seven each: context, at, received, expires, seq, action, granted. */
  readonly numbers: Float64Array
  /** None where an event has none. */
  readonly details: readonly (string | null)[]
  readonly fleeting: readonly (string | null)[]
  /** Contexts that may not be stored yet. */
  readonly contexts: readonly (readonly [id: number, site: string, text: string])[]
  /** Cells of the roll-ups in the order of `cellColumns`, and for each event the index of its own. */
  readonly cells: readonly (readonly string[])[]
  readonly cellOf: Uint32Array
}

export interface QueryMessage {
  readonly kind: 'query'
  readonly sql: string
  readonly parameters: readonly Value[]
}

export type Message = AppendMessage | QueryMessage

/** Rows as lists of values. */
export interface QueryAnswer {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Value[])[]
  readonly changes: number
}

/** For each event an index in `outcomes`, or the number of the context that another text has taken. */
export type AppendAnswer = { readonly outcomes: Uint8Array } | { readonly collision: number }

export const outcomes = ['new', 'duplicate', 'conflict'] as const

/** An error as it travels. */
export interface Failure {
  readonly code: string
  readonly message: string
}

export type Answer =
  | { readonly call: number; readonly result: QueryAnswer | AppendAnswer }
  | { readonly call: number; readonly failure: Failure }

export interface WorkerOptions {
  readonly file: string
  readonly writes: boolean
  readonly busyTimeout: number
}
