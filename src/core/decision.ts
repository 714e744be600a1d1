import { bind } from './identity.js'
import { acceptedSomething } from './policy.js'
import type { ServiceList } from './service-list.js'
import { marksOf } from './standing.js'
import type { ConsentEvent, ConsentModel, ConsentRecord, Grants, Service } from './types.js'

/** Answers by category and by service. */
export interface Answers {
  readonly categories: Readonly<Record<string, boolean>>
  readonly services: Readonly<Record<string, boolean>>
}

/** What is known when a person decides. */
export interface Moment {
  readonly previous: ConsentRecord | undefined
  readonly policyVersion: string
  /** Seconds since 1970. */
  readonly now: number
  readonly gpc: boolean
  /** True for a child the site knows of. */
  readonly minor: boolean
  readonly model: ConsentModel
  /** Categories that nobody can allow here. */
  readonly locked: readonly string[]
  /** The services that the site names. */
  readonly named: readonly Service[]
  /** The account that is signed in. */
  readonly subject: string | undefined
  readonly action: ConsentEvent['action']
  /** A refusal of somebody who has no consent id gets none. */
  readonly countsRefusals: boolean
  /** Makes a consent id; called at the first decision only. */
  readonly createId: () => string
}

/** The same answer for every category, and no service apart from its category. */
export const answerAll = (categories: readonly string[], allowed: boolean): Answers => ({
  categories: Object.fromEntries(categories.map((id) => [id, allowed])),
  services: {},
})

/** What is allowed now, with the services' own answers but for those of one category. */
export const keepAnswers = (
  categories: readonly string[], grants: Grants, services: ServiceList, without?: string,
): Answers => ({
  categories: Object.fromEntries(categories.map((id) => [id, id !== without && grants[id] === true])),
  services: Object.fromEntries(Object.entries(grants).filter(([id]) => {
    const category = services.find(id)?.category
    return category !== undefined && category !== without
  })),
})

/** Nobody allows what is locked, by category or by service. */
const withoutLocked = ({ categories, services }: Answers, locked: readonly string[], list: ServiceList): Answers => ({
  categories: Object.fromEntries(Object.entries(categories).map(([id, allowed]) => [id, allowed && !locked.includes(id)])),
  services: Object.fromEntries(Object.entries(services).filter(([id, allowed]) =>
    !(allowed && locked.includes(list.find(id)?.category ?? '')))),
})

/** What the choice was about: under one version of the policy a site may name other services on other pages. */
const scopeOf = ({ previous, policyVersion, named }: Moment): readonly string[] => {
  const before = previous?.policyVersion === policyVersion ? previous.scope : []
  return [...new Set([...before, ...marksOf(named)])]
}

/** A no, and nothing else: `withdraw` of who never allowed anything is one too. */
const isRefusal = ({ action }: Moment, answers: Answers): boolean =>
  (action === 'reject_all' || action === 'withdraw') && !acceptedSomething(answers)

/** The record a decision makes. What is essential is no choice, so no answer to it is kept. */
export const recordDecision = (answers: Answers, list: ServiceList, moment: Moment): ConsentRecord => {
  const { previous, policyVersion, now, gpc, minor, model, locked, subject, countsRefusals, createId } = moment
  const { categories: { essential: _always, ...categories }, services } = withoutLocked(answers, locked, list)
  return bind({
    at: now, policyVersion, categories, services, gpc, minor,
    id: previous?.id || (countsRefusals && isRefusal(moment, { categories, services }) ? '' : createId()),
    sequence: previous?.id ? previous.sequence + 1 : 0,
    imported: false,
    lax: model !== 'opt-in',
    scope: scopeOf(moment),
  }, subject)
}

/** Names of what is allowed in one and not in the other. */
export const changedBetween = (before: Grants, after: Grants): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((id) => before[id] !== after[id])

/** The wire's word for a choice (wire format v1). */
export const actionOf = ({ categories, services }: Answers): ConsentEvent['action'] => {
  const answers = Object.values({ ...categories, ...services })
  return answers.includes(false) ? (answers.includes(true) ? 'save' : 'reject_all') : 'accept_all'
}
