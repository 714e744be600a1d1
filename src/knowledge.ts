import { createLedger } from './browser/ledger.js'
import type { ChoiceStorage } from './browser/choice-storage.js'
import { forgetRefused } from './browser/outbox/forget-refused.js'
import { createPast } from './browser/past.js'
import { readSignals } from './browser/signals.js'
import type { Setup } from './core/check-config.js'
import { recordDecision, type Answers } from './core/decision.js'
import { deepFreeze } from './core/freeze.js'
import { lockedBy, resolveCategory, type Situation } from './core/grants.js'
import { isOthers, recordFor } from './core/identity.js'
import { resolveOutcome } from './core/outcome.js'
import { completePacks, expiryOf, resolvePolicy } from './core/policy.js'
import { parseRecord } from './core/record.js'
import type { ServiceList } from './core/service-list.js'
import type { ConsentEvent, ConsentRecord, Explanation, State, Surface } from './core/types.js'
import { packs } from './policies/index.js'

/** The choice lives as long as the page then (requirement CK-08). */
export const notKept = 'the choice could not be stored: it holds for this page'

/** What grants follow from, gathered: the record, the policy, the signals, the clock. `now` in seconds. */
export const createKnowledge = (setup: Setup, services: ServiceList, storage: ChoiceStorage, now: () => number, isFramed = false) => {
  const { categories, siteServices: named, minor } = setup
  const known = completePacks(setup.policies, packs, packs[0])
  const resolve = (places: readonly string[]) => {
    const policy = resolvePolicy(setup.config.policy, places, known, packs[0])
    // Nobody can refuse there, and a refusal made on the site itself may be out of sight: nothing is on by itself.
    return isFramed ? { ...policy, pack: { ...policy.pack, onByDefault: [] } } : policy
  }
  let policy = resolve(setup.places)
  let subject: string | undefined
  const signals = readSignals()
  // Another tab may be another account's, and write its choice at any time.
  const ledger = createLedger(storage, categories, (record) => !subject || !isOthers(record, subject))
  const past = createPast(categories, now)
  const situation = (): Situation => ({ categories, named, services, policy, signals, minor, now: now(), ...ledger.get() })
  const keep = (record: ConsentRecord) => ledger.keep(record, expiryOf(record, policy.pack))
  const clear = () => {
    ledger.forget()
    past.clear()
    forgetRefused()
  }
  const locked = () => lockedBy(minor, policy.pack)
  /** Several copies become the one that all of them allow (trap T20). */
  const read = () => {
    const copies = ledger.read(now())
    const { record } = ledger.get()
    if (copies > 1 && record) keep(record)
  }
  const snapshot = (surface: Surface): State => {
    const all = situation()
    return deepFreeze({ policy, signals, record: all.record, surface, ...resolveOutcome(all) })
  }
  const explain = (category: string): Explanation => {
    const all = situation()
    const { record } = all
    const [granted, because] = resolveCategory(category, all)
    return record ? { granted, because, since: new Date(record.at * 1000), record } : { granted, because }
  }
  return {
    signals, read, keep, snapshot, explain, isKept: ledger.isKept,
    /** A person chose: for them to look up later. */
    remember: (record: ConsentRecord) => (record.id ? past.keep(record) : past.clear()),
    /** What they chose here, the latest first. */
    history: () => past.read(ledger.get().record?.id),
    /** The choice is gone with those before it, and whoever is signed in stays. */
    clear,
    /** The place is known, or known better. */
    setPlaces(places: readonly string[]) {
      policy = resolve(places)
    },
    /** The record that a decision makes now; a choice that no longer counts still gives it its id. */
    decide: (answers: Answers, action: ConsentEvent['action'], createId: () => string): ConsentRecord =>
      recordDecision(answers, services, {
        previous: ledger.get().record, policyVersion: policy.version, now: now(), gpc: signals.gpc, minor: minor === true,
        model: policy.pack.model, locked: locked(), named, subject, action, countsRefusals: setup.countsRefusals, createId,
      }),
    /**
     * Whose browser this is now: another account's choice does not count (`kept`: the text the site keeps for this one).
     * Says what went wrong, if anything did.
     */
    identify(account: string, kept?: string): string | undefined {
      // Another tab may have decided without our hearing of it.
      read()
      subject = account
      const { record } = ledger.get()
      const own = kept === undefined ? undefined : parseRecord(kept, categories, now())
      const next = recordFor(account, record, own)
      if (!next && record) clear()
      // Told on every page: what is there already is not written, nor posted, again.
      if (next && JSON.stringify(next) !== JSON.stringify(record) && !keep(next)) return notKept
      return kept !== undefined && !own ? 'the choice that is kept for the account cannot be read: it is left out' : undefined
    },
    forget() {
      subject = undefined
      clear()
    },
  }
}
