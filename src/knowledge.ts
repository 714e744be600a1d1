import { createLedger } from './browser/ledger.js'
import type { ChoiceStorage } from './browser/choice-storage.js'
import { readSignals } from './browser/signals.js'
import type { Setup } from './core/check-config.js'
import { deepFreeze } from './core/freeze.js'
import { resolveCategory, resolveGrants, resolveStatus, type Situation } from './core/grants.js'
import { expiryOf, resolvePolicy } from './core/policy.js'
import type { ServiceList } from './core/service-list.js'
import type { ConsentRecord, Explanation, State, Surface } from './core/types.js'
import { packs } from './policies/index.js'

/** What grants follow from, gathered: the record, the policy, the signals, the clock. `now` in seconds. */
export const createKnowledge = (setup: Setup, services: ServiceList, storage: ChoiceStorage, now: () => number) => {
  const policy = resolvePolicy(setup.config.policyVersion, setup.jurisdiction, packs, packs[0])
  const signals = readSignals()
  const ledger = createLedger(storage, setup.categories)
  const situation = (): Situation => ({
    categories: setup.categories, services, policy, signals, now: now(), ...ledger.get(),
  })
  const keep = (record: ConsentRecord) => ledger.keep(record, expiryOf(record, policy.pack))
  /** Several copies become the one that all of them allow (trap T20). */
  const read = () => {
    const copies = ledger.read(now())
    const { record } = ledger.get()
    if (copies > 1 && record) keep(record)
  }
  const snapshot = (surface: Surface): State => {
    const all = situation()
    const { record } = all
    return deepFreeze({ status: resolveStatus(all), policy, signals, record, grants: resolveGrants(all), surface })
  }
  const explain = (category: string): Explanation => {
    const all = situation()
    const { record } = all
    const [granted, because] = resolveCategory(category, all)
    return record ? { granted, because, since: new Date(record.at * 1000), record } : { granted, because }
  }
  return { policy, signals, read, keep, snapshot, explain, isKept: ledger.isKept, forget: ledger.forget }
}
