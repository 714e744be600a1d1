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
const labelOf = (rows: readonly Labelled[]): { expected: BuiltInCategory; isContested: boolean } => {
  const votesOf = (category: BuiltInCategory) => rows.filter((row) => row.category === category).reduce((sum, row) => {
    const said = rows.filter(({ source }) => source === row.source).reduce((total, { seen }) => total + seen, 0)
    return sum + row.seen / said
  }, 0)
  const votes = builtInCategories.map(votesOf)
  const most = Math.max(...votes)
  return { expected: builtInCategories[votes.findLastIndex((each) => each > most - 1e-9)] ?? 'marketing', isContested: votes.filter(Boolean).length > 1 }
}

const createFinder = (rows: readonly Labelled[]) => {
  const exact = new Map<string, Labelled[]>()
  for (const row of rows) exact.set(row.name, [...(exact.get(row.name) ?? []), row])
  const patterns = rows.filter(({ name }) => name.includes('*'))
  return (name: string) => exact.get(name) ?? patterns.filter((row) => matchesName(row.name, name))
}

/** The names seen on most sites that have a label, each asked for by itself, weighted by its sites if wanted. */
export const askCommon = (classify: ReturnType<typeof createClassifier>, countsFile: string, rows: readonly Labelled[]) => {
  const find = createFinder(rows)
  const counts = readCsv(countsFile).map((row) => ({ name: row['name'] ?? '', sites: Number(row['sites']) }))
  return counts.sort((a, b) => b.sites - a.sites)
    .map(({ name, sites }) => ({ name, sites, labels: find(name) }))
    .filter(({ labels }) => labels.length > 0)
    .slice(0, most)
    .map(({ name, sites, labels }): Answer & { name: string; isContested: boolean } =>
      ({ name, ...labelOf(labels), given: classify({ name, kind: 'cookie' }), weight: sites }))
}
