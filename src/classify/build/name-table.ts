import { builtInCategories } from '../../core/types.js'
import { fingerprintName } from '../fingerprint.js'
import { nameLists } from '../name-lists.js'
import { plainName } from '../read-item.js'
import { encodeNumbers } from './encode-numbers.js'
import type { Entry } from './entry.js'
import { joinFamilies, leaveOutCovered, type Known } from './families.js'
import { vote } from './vote.js'

/** A shorter beginning is the beginning of everything. */
const shortest = 3

/** The name as it is looked up: all of it, or its fixed beginning and a star. Nothing where it begins with what varies. */
const keyOf = (written: string): string | undefined => {
  const name = plainName(written)
  const beginning = name.split('*', 1)[0] ?? ''
  if (beginning === name) return name.toLowerCase() || undefined
  return beginning.length < shortest ? undefined : beginning.toLowerCase() + '*'
}

const groupByKey = (entries: readonly Entry[]) => {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = keyOf(entry.name)
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  return groups
}

const listName = (category: string | undefined, certainty: string) => `${category} ${certainty}`

const know = (key: string, entries: readonly Entry[]): Known => {
  const { category, certainty } = vote(entries)
  return {
    key, spelling: plainName(entries[0]?.name ?? '').split('*', 1)[0] ?? '', list: listName(builtInCategories[category], certainty),
    vendors: new Set(entries.map(({ vendor }) => vendor.toLowerCase())),
  }
}

/** A list of fingerprints for each category and certainty. `isTold`: something else says this of the name already. */
export const buildNameTable = (entries: readonly Entry[], isTold: (name: string, category: string) => boolean): string[] => {
  const all = [...groupByKey(entries)].map(([key, group]) => know(key, group))
  const known = leaveOutCovered(joinFamilies(all.filter(({ spelling, list }) => !isTold(spelling, list.split(' ', 1)[0] ?? ''))))
  return nameLists.map(({ category, certainty }) => encodeNumbers(known
    .filter(({ list }) => list === listName(category, certainty))
    .map(({ key }) => fingerprintName(key))))
}
