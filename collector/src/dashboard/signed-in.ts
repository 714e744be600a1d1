import type { Role } from '../store/port.js'

/** What the page is told of who is signed in. */
export interface SignedIn {
  readonly name: string
  readonly roles: readonly Role[]
  /** Those that may be looked at. */
  readonly sites: readonly string[]
  /** Whether they may be looked at together: a key of some sites asks for one at a time. */
  readonly together: boolean
}
