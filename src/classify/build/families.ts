import { endsBeginning, mayEnd } from '../known.js'

/** A known name and what is known of it. */
export interface Known {
  /** A name, or a beginning and a star. */
  readonly key: string
  /** As it was written, with its capitals. */
  readonly spelling: string
  /** The list it belongs in. */
  readonly list: string
  readonly vendors: ReadonlySet<string>
}

/** Shorter beginnings are the beginnings of everything. */
const shortest = 3
/** So many names of one vendor make a family, if nobody else's name begins so. */
const fewest = 3

const beginningsOf = (name: string, isEnd: (name: string, at: number) => boolean): string[] => {
  const ends = Array.from({ length: name.length }, (_, at) => at).filter((at) => at >= shortest && isEnd(name, at))
  return ends.map((end) => name.slice(0, end).toLowerCase())
}

/** A family shares whole words, and the sign after them: `__hs_*` is not to speak for `__hstc`. */
const isWordEnd = (name: string, at: number) =>
  /[a-z\d]/i.test(name.charAt(at)) && endsBeginning(name.charCodeAt(at - 1), name.charCodeAt(at))

const groupByBeginning = (names: readonly Known[]) => {
  const groups = new Map<string, Known[]>()
  for (const name of names) {
    for (const beginning of beginningsOf(name.spelling, isWordEnd)) groups.set(beginning, [...(groups.get(beginning) ?? []), name])
  }
  return groups
}

const isFamily = (members: readonly Known[]): boolean =>
  members.length >= fewest && members.every(({ list }) => list === members[0]?.list) &&
  new Set(members.flatMap(({ vendors }) => [...vendors])).size === 1

/**
 * Names of one vendor that begin alike and are for the same become `beginning*`: fewer to carry, and the vendor's next name
 * is known too. The shortest beginning that nobody else's name has.
 */
export const joinFamilies = (names: readonly Known[]): Known[] => {
  const groups = [...groupByBeginning(names)].sort(([a], [b]) => a.length - b.length)
  const joined = new Set<Known>()
  const families: Known[] = []
  for (const [beginning, members] of groups) {
    const [first] = members
    if (!first || !isFamily(members) || members.some((member) => joined.has(member))) continue
    members.forEach((member) => joined.add(member))
    families.push({ ...first, key: beginning + '*' })
  }
  return [...names.filter((name) => !joined.has(name)), ...families]
}

/** Without the names that a known beginning speaks for already. */
export const leaveOutCovered = (names: readonly Known[]): Known[] => {
  const listOf = new Map(names.filter(({ key }) => key.endsWith('*')).map(({ key, list }) => [key, list]))
  return names.filter((name) => {
    const longest = beginningsOf(name.spelling, mayEnd).reverse().find((beginning) => listOf.has(beginning + '*') && beginning + '*' !== name.key)
    return longest === undefined || listOf.get(longest + '*') !== name.list
  })
}
