import type { Answer } from '../harness/answer.js'
import type { Target } from '../vectors/vector.js'

/** Something a page needs, which must work before a choice, after a refusal and after consent. */
export interface Essential {
  readonly id: string
  /** The host its `url` is at; the site's own if none is said. */
  readonly host?: string
  readonly head?: (target: Target) => string
  readonly body?: (target: Target) => string
  /** First-party code at the end of the body: the body of `async (url, here, host) => {…}`. */
  readonly script?: string
  readonly files?: (target: Target) => Readonly<Record<string, Answer>>
  readonly answer?: (path: string) => Answer | undefined
  /** An expression that is true once it works. */
  readonly works: string
}

/** One script has run. */
export const hasRun = '(globalThis.ran || []).length === 1'
/** The page's own code has said so. */
export const isDone = 'globalThis.done === true'
export const imageIsShown = "document.querySelector('img').naturalWidth === 1"
