import type { HeldItem } from '../core/types.js'
import type { Judge } from './judge.js'

/** What the parts of one document's rewriting share. */
export interface Context {
  readonly judge: Judge
  /** Told of each thing that is held. */
  hold(item: HeldItem): void
  /** The first thing this markup would load as a document of its own that waits for consent. */
  findDenied(html: string): HeldItem | undefined
}
