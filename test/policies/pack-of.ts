import { resolveCategory } from '../../src/core/grants.js'
import { resolvePolicy } from '../../src/core/policy.js'
import { createServiceList } from '../../src/core/service-list.js'
import type { PolicyPack } from '../../src/core/types.js'
import { allPacks } from '../../src/policies/all.js'

const policyOf = (place: string | undefined, packs: readonly PolicyPack[]) => resolvePolicy({ version: '2026-11' }, place === undefined ? [] : [place], packs, allPacks[0])

/** The pack that answers for a place, as the library finds it. */
export const packOf = (place: string | undefined, packs: readonly PolicyPack[] = allPacks): PolicyPack => policyOf(place, packs).pack

/** Whether a category is on for a person who has chosen nothing. */
export const isOn = (category: string, place: string | undefined, gpc = false): boolean => resolveCategory(category, {
  categories: ['essential', 'performance', 'marketing'], policy: policyOf(place, allPacks), signals: { gpc },
  record: undefined, unreadable: false, now: 1_795_000_000, named: [], minor: false, services: createServiceList([], () => []),
})[0]
