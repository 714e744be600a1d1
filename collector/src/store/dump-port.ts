/** Which retention clock a row obeys, and when that began: whatever is copied of it must go as it goes. */
export interface Clock {
  /** `always`: what is never purged, as it leads to nobody or must be there to show what went. */
  readonly by: 'events' | 'fleeting' | 'links' | 'requests' | 'always'
  readonly site?: string
  /** Milliseconds since 1970; 0 for `always`. */
  readonly from: number
}

export type DumpedValue = string | number | null

/** One row of a table: ids as text, bytes as base64. */
export interface DumpedRow {
  readonly table: string
  readonly row: Readonly<Record<string, DumpedValue>>
}

/** The whole store as rows, in an order in which they can be loaded into an empty one. */
export interface DumpStore {
  /** Reads in pages; what comes meanwhile may be among it. */
  dump(): AsyncIterable<DumpedRow & { readonly clock: Clock }>
  /** What is there already stays. What belongs to an event that is not there is left out. */
  load(rows: readonly DumpedRow[]): Promise<void>
}
