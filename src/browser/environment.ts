/** What the rules must not reach for themselves: times and random bytes. */
export interface Environment {
  /** In ms since 1970. */
  now(): number
  /** In ms, of a clock that never goes back. */
  elapsed(): number
  random(length: number): Uint8Array
}

/** The page's clocks and its cryptographic randomness. */
export const browserEnvironment: Environment = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
}
