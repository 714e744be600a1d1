import { attempt } from '../core/attempt.js'
import { createNameMatcher } from '../core/name-pattern.js'
import type { Service } from '../core/types.js'
import { cookiePairs } from './cookie-jar.js'

/** Word of the jar's that something was there when it last looked. Databases and caches cannot be looked at in passing. */
export const sweepMark = 'izin:sweep'

/** A sandboxed page has no storage, and says so by throwing. */
const sources = [cookiePairs, () => Object.keys(localStorage), () => Object.keys(sessionStorage)]

/** A look in passing: is a name of theirs here, or is a sweep due? The jar looks closely. */
export const hasResidue = (services: readonly Service[]): boolean => {
  const isTheirs = createNameMatcher(services.flatMap(({ cookies = [], storage = [] }) => [...cookies, ...storage]))
  return sources.some((list) => attempt(() => list().some((text) => text === sweepMark || isTheirs(text.split('=', 1)[0]!))))
}
