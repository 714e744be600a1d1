/**
 * What counts can be told by. `week` is its Monday, `month` its first day. `kind`: a `choice` (accept all, reject all, save, and
 * refusals that are only counted), a `withdrawal`, a `signal`, a banner that was `shown`, and the rest by its type. `category`
 * tells each category apart, with `allowed` or `denied` as `answer`.
 */
export const statsDimensions = [
  'day', 'week', 'month', 'site', 'kind', 'action', 'source', 'model', 'jurisdiction', 'lang', 'variant', 'granted', 'waited', 'category',
] as const
export type StatsDimension = (typeof statsDimensions)[number]

/** One count, and of what. `count` is `null` where it is hidden. What is not listed was not counted once. */
export interface StatsCell extends Partial<Readonly<Record<StatsDimension, string>>> {
  readonly answer?: 'allowed' | 'denied'
  readonly count: number | null
}

/** Only choices, unless told by `kind`. */
export interface StatsTable {
  readonly by: readonly StatsDimension[]
  readonly cells: readonly StatsCell[]
}

/** What `GET /v1/stats` answers. Days are in UTC; `to` is the day after the last. */
export interface StatsAnswer {
  readonly from: string
  readonly to: string
  readonly site?: string
  /** Counts below this are hidden. */
  readonly least: number
  /** One for each `by`, in order. */
  readonly tables: readonly StatsTable[]
}
