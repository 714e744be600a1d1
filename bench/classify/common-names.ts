import { builtInCategories, type BuiltInCategory } from '../../src/core/types.js'
import type { createClassifier } from '../../src/classify/classifier.js'
import { matchesName } from '../../src/core/name-pattern.js'
import { readCsv } from '../../tools/read-csv.js'
import type { Labelled } from './reference.js'
import type { Answer } from './scores.js'

/** How many names the target speaks of. */
const most = 600

/**
 * A name's label: each source has one vote, and shares it among what it says, as often as it says it. Of two categories
 * with as many votes the one further from essential. `isContested`: the sources contradict each other.
 */
const labelOf = (rows: readonly Labelled[]) => {
  const votesOf = (category: BuiltInCategory) => rows.filter((row) => row.category === category).reduce((sum, row) => {
    const said = rows.filter(({ source }) => source === row.source).reduce((total, { seen }) => total + seen, 0)
    return sum + row.seen / said
  }, 0)
  const votes = builtInCategories.map(votesOf)
  const most = Math.max(...votes)
  const sources = new Set(rows.map(({ source }) => source)).size
  return {
    expected: builtInCategories[votes.findLastIndex((each) => each > most - 1e-9)] ?? 'marketing', isContested: votes.filter(Boolean).length > 1,
    shares: votes.map((each) => each / sources),
  }
}

const createFinder = (rows: readonly Labelled[]) => {
  const exact = new Map<string, Labelled[]>()
  for (const row of rows) exact.set(row.name, [...(exact.get(row.name) ?? []), row])
  const patterns = rows.filter(({ name }) => name.includes('*'))
  return (name: string) => exact.get(name) ?? patterns.filter((row) => matchesName(row.name, name))
}

export interface Asked extends Answer {
  readonly name: string
  readonly isContested: boolean
  /** What part of its sources' votes each category has. */
  readonly shares: readonly number[]
}

/** The names seen on most sites that have a label, each asked for by itself, weighted by its sites if wanted. */
export const askCommon = (classify: ReturnType<typeof createClassifier>, countsFile: string, rows: readonly Labelled[]) => {
  const find = createFinder(rows)
  const counts = readCsv(countsFile).map((row) => ({ name: row['name'] ?? '', sites: Number(row['sites']) }))
  return counts.sort((a, b) => b.sites - a.sites)
    .map(({ name, sites }) => ({ name, sites, labels: find(name) }))
    .filter(({ labels }) => labels.length > 0)
    .slice(0, most)
    .map(({ name, sites, labels }): Asked => ({ name, ...labelOf(labels), given: classify({ name, kind: 'cookie' }), weight: sites }))
}

/** How often an answer is what a source says that is picked at random: the best answers there can be, and those given. */
export const agreementOf = (asked: readonly Asked[]) => {
  const mean = (valueOf: (of: Asked) => number) =>
    asked.reduce((sum, of) => sum + of.weight * valueOf(of), 0) / asked.reduce((sum, { weight }) => sum + weight, 0)
  return {
    best: mean(({ shares }) => Math.max(...shares)),
    given: mean(({ shares, given }) => shares[builtInCategories.indexOf(given.category as BuiltInCategory)] ?? 0),
  }
}
