import type { EngineName } from '../engines/engine.js'
import limits from '../limits.json' with { type: 'json' }
import type { Mode } from './mode.js'

/** An exception: what is not held, where, why, and by which layer it is. */
export interface Limit {
  readonly vector: string
  readonly engine: EngineName
  readonly mode: Mode['name']
  readonly reason: string
  readonly heldBy: string
  /** Not only the request: what the vendor sends runs. Without this it must not. */
  readonly runs?: boolean
  /** It is held, and what is held does not come back in this page. */
  readonly lost?: boolean
  /** It may go either way, run by run. */
  readonly race?: boolean
  /** A race that a busy machine loses now and then: held in every run but one at least, in one of three tries. */
  readonly rarely?: boolean
}

const all = limits as readonly Limit[]

export const findLimit = (vector: string, engine: EngineName, mode: Mode['name']): Limit | undefined =>
  all.find((limit) => limit.vector === vector && limit.engine === engine && limit.mode === mode)
