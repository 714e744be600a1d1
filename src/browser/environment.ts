/** What the rules must not reach for themselves: time in ms since 1970, and random bytes. */
export interface Environment {
  now(): number
  random(length: number): Uint8Array
}

/** The page's clock and its cryptographic randomness. */
export const browserEnvironment: Environment = {
  now: () => Date.now(),
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
}
