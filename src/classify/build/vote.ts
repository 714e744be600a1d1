import type { Certainty } from '../name-lists.js'
import type { Entry } from './entry.js'

type Category = Entry['category']

export interface Verdict {
  readonly category: Category
  readonly certainty: Certainty
}

/**
 * What a source's word weighs; 2 unless it is here. Our own is of the name itself, read at its vendor. A list of what
 * comes with a service, such as tarteaucitron's of what to clear with it, says less of each name.
 */
const weights: Readonly<Record<string, number>> = { izin: 5, 'izin-services': 1, tarteaucitron: 1 }

/** What the sources say together of one name: each has a vote, and shares it among all that it says. */
export const vote = (entries: readonly Entry[]): Verdict => {
  const sums = [0, 0, 0]
  for (const { source, category } of entries) {
    const rows = entries.filter((entry) => entry.source === source).length
    sums[category] = (sums[category] ?? 0) + (weights[source] ?? 2) / rows
  }
  const most = Math.max(...sums)
  const isContested = sums.filter(Boolean).length > 1
  const isAgreed = new Set(entries.map(({ source }) => source)).size > 1
  // Of two with as many votes, the one further from essential: doubt means no.
  return { category: sums.lastIndexOf(most) as Category, certainty: isContested ? 'contested' : isAgreed ? 'agreed' : 'single' }
}
