import { expiryOf } from './policy.js'
import type { ServiceList } from './service-list.js'
import type { Because, ConsentRecord, Grants, ResolvedPolicy, Signals, Status } from './types.js'

/** All that grants follow from. */
export interface Situation {
  /** Every category id, `essential` too. */
  readonly categories: readonly string[]
  readonly services: ServiceList
  readonly policy: ResolvedPolicy
  readonly signals: Signals
  readonly record: ConsentRecord | undefined
  /** A choice was stored, and could not be read. */
  readonly unreadable: boolean
  /** Seconds since 1970. */
  readonly now: number
}

/** A choice counts for the version of the policy it was made under, until it expires. */
export const resolveStatus = ({ record, policy, now }: Pick<Situation, 'record' | 'policy' | 'now'>): Status => {
  if (!record) return 'undecided'
  return record.policyVersion === policy.version && now < expiryOf(record, policy.pack) ? 'decided' : 'expired'
}

type Answer = readonly [granted: boolean, because: Because]

/** GPC speaks of sale and targeted advertising: marketing. It applies everywhere (requirement GPC-03). */
const refusedByGpc = (category: string, { signals, record }: Situation, status: Status): boolean =>
  // A choice made in sight of the signal is the later word of the person (11 CCR 7025(c)).
  category === 'marketing' && signals.gpc && !(status === 'decided' && record?.gpc)

const withoutChoice = (category: string, situation: Situation, status: Status): Answer => {
  if (status === 'expired') return [false, 'expired']
  if (situation.unreadable) return [false, 'unreadable']
  return situation.policy.pack.onByDefault.includes(category) ? [true, 'policy'] : [false, 'undecided']
}

const byChoice = (category: string, record: ConsentRecord): Answer =>
  Object.hasOwn(record.categories, category)
    ? [record.categories[category] === true, record.imported ? 'imported' : 'choice']
    : [false, 'undecided']

/** One category's answer, and why. */
export const resolveCategory = (category: string, situation: Situation): Answer => {
  if (category === 'essential') return [true, 'essential']
  if (!situation.categories.includes(category)) return [false, 'unknown-category']
  const status = resolveStatus(situation)
  const { record } = situation
  const answer = record && status === 'decided' ? byChoice(category, record) : withoutChoice(category, situation, status)
  return answer[0] && refusedByGpc(category, situation, status) ? [false, 'gpc'] : answer
}

/** What may run now: computed each time, never stored. */
export const resolveGrants = (situation: Situation): Grants => {
  const grants = Object.fromEntries(situation.categories.map((id) => [id, resolveCategory(id, situation)[0]]))
  const status = resolveStatus(situation)
  const answers = status === 'decided' ? situation.record?.services ?? {} : {}
  for (const [id, answer] of Object.entries(answers)) {
    const { category = 'essential' } = situation.services.find(id) ?? {}
    const refused = answer && refusedByGpc(category, situation, status)
    if (category !== 'essential' && !refused) grants[id] = answer
  }
  return grants as Grants
}
