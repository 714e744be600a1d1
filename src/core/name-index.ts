import { createNameMatcher, isOurs } from './name-pattern.js'
import { once } from './once.js'

/** Finds the value of the first pattern that covers the name. */
export type NameIndex<T> = (name: string) => T | undefined

/** By how many characters patterns are told apart. Hundreds begin with `_`, few with the same three. */
const depth = 3

/** A few look-ups however many patterns there are: a page writes the names of its own all the time. */
export const createNameIndex = <T>(patterns: () => Iterable<readonly [pattern: string, value: T]>): NameIndex<T> => {
  const byStart = once(() => {
    const groups = new Map<string, { readonly order: number; readonly value: T; matches(name: string): boolean }[]>()
    let order = 0
    for (const [pattern, value] of patterns()) {
      const start = (pattern.split('*', 1)[0] ?? '').slice(0, depth)
      const entry = { order: order++, value, matches: createNameMatcher([pattern]) }
      const group = groups.get(start)
      if (group) group.push(entry)
      else groups.set(start, [entry])
    }
    return groups
  })
  /** A page writes its own few names again and again; those with a number of each visit must not add up. */
  const unknown = new Set<string>()
  return (name) => {
    if (unknown.has(name) || isOurs(name)) return undefined
    let first: { readonly order: number; readonly value: T } | undefined
    for (let length = Math.min(depth, name.length); length >= 0; length -= 1) {
      const found = byStart().get(name.slice(0, length))?.find(({ matches }) => matches(name))
      if (found && (!first || found.order < first.order)) first = found
    }
    if (unknown.size > 500) unknown.clear()
    if (!first) unknown.add(name)
    return first?.value
  }
}
