import type { LoadKind } from '../../core/types.js'
import type { DeadObject } from './create-dead.js'
import type { Surgeon } from './patch.js'

/** A call that is denied: at least where it would have gone. */
export interface Refused {
  readonly url: string
}

/** What patches of calls are given, in a page and in a worker: all they need, so that their source runs in both. */
export interface CallSurgeon extends Surgeon {
  /** Reads the URL in an argument; what it finds is denied now. */
  judgeCall(args: unknown[], position: number, kind: LoadKind): Refused | undefined
  /** Reports a denied call and hands back what answers it; `undefined` for a call that may go on. */
  refuse(item: Refused | undefined, answer: () => unknown): (() => unknown) | undefined
  /** What a denied construction gives. */
  die(dead: DeadObject): object
}
