import type { ServiceList } from './service-list.js'
import { isImplied, resolveStanding, type Standing, type Terms } from './standing.js'
import type { Because, Grants, Minor, PolicyPack, Signals } from './types.js'

/** All that grants follow from. */
export interface Situation extends Terms {
  readonly services: ServiceList
  readonly signals: Signals
  readonly minor: Minor
  /** A choice was stored, and could not be read. */
  readonly unreadable: boolean
}

type Answer = readonly [granted: boolean, because: Because]

/** What nobody can allow here: the person is a child, or may be one. */
export const lockedBy = (minor: Minor, { minors }: PolicyPack): readonly string[] =>
  minor === true ? minors.known : minor === 'unknown' ? minors.unverified : []

/** GPC speaks of sale and targeted advertising: marketing. It applies everywhere (requirement GPC-03). */
const refusedByGpc = (category: string, { signals, record }: Situation, { stale }: Standing): boolean =>
  // A choice made in sight of the signal is the later word of the person (11 CCR 7025(c)).
  category === 'marketing' && signals.gpc && !(record?.gpc && !stale.includes(category))

const withoutChoice = (category: string, { record, policy, unreadable }: Situation, status: string): Answer => {
  const { model, onByDefault } = policy.pack
  // Where switches begin on, a refusal outlives its date: only a person turns it round (Cal. Civ. Code 1798.135(c)(4)).
  if (record && (model === 'opt-in' || record.categories[category] === false)) {
    return [false, status === 'expired' || Object.hasOwn(record.categories, category) ? 'expired' : 'undecided']
  }
  if (unreadable) return [false, 'unreadable']
  return onByDefault.includes(category) ? [true, 'policy'] : [false, 'undecided']
}

const resolveAnswer = (category: string, situation: Situation, standing: Standing): Answer => {
  if (category === 'essential') return [true, 'essential']
  if (!situation.categories.includes(category)) return [false, 'unknown-category']
  if (lockedBy(situation.minor, situation.policy.pack).includes(category)) return [false, 'minor']
  const { record } = situation
  const answer: Answer = record && !standing.stale.includes(category)
    ? [record.categories[category] === true, record.imported ? 'imported' : 'choice']
    : withoutChoice(category, situation, standing.status)
  return answer[0] && refusedByGpc(category, situation, standing) ? [false, 'gpc'] : answer
}

/** One category's answer, and why. */
export const resolveCategory = (category: string, situation: Situation): Answer =>
  resolveAnswer(category, situation, resolveStanding(situation))

/** Of the services that were answered apart, what still counts. */
const resolveServices = (situation: Situation, standing: Standing): Record<string, boolean> => {
  const { record, services, policy, minor } = situation
  if (!record) return {}
  const locked = lockedBy(minor, policy.pack)
  const counts = ([id, allowed]: readonly [string, boolean]) => {
    const { category = 'essential' } = services.find(id) ?? {}
    const isRefused = isImplied(record, policy) || locked.includes(category) || refusedByGpc(category, situation, standing)
    // A refusal outlives its date here too, where switches begin on.
    const isOld = standing.stale.includes(category) && (allowed || policy.pack.model === 'opt-in')
    return category !== 'essential' && !isOld && !(allowed && isRefused)
  }
  return Object.fromEntries([...Object.entries(record.services).filter(counts), ...standing.added.map((id) => [id, false])])
}

/** What may run now: computed each time, never stored. */
export const resolveGrants = (situation: Situation, standing = resolveStanding(situation)): Grants => ({
  ...Object.fromEntries(situation.categories.map((id) => [id, resolveAnswer(id, situation, standing)[0]])),
  ...resolveServices(situation, standing),
} as Grants)
