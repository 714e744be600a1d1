import type { ServiceList } from './service-list.js'
import type { ConsentEvent, ConsentRecord, Grants } from './types.js'

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

/** The record a decision makes. What is essential is no choice, so no answer to it is kept. */
export const recordDecision = ({ categories, services }: Answers, moment: Moment): ConsentRecord => {
  const { previous, policyVersion, now, gpc, createId } = moment
  const { essential: _always, ...answers } = categories
  return {
    at: now, policyVersion, categories: answers, services, gpc,
    id: previous?.id ?? createId(),
    sequence: previous ? previous.sequence + 1 : 0,
    minor: previous?.minor ?? false,
    imported: false,
  }
}

/** Names of what is allowed in one and not in the other. */
export const changedBetween = (before: Grants, after: Grants): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((id) => before[id] !== after[id])

/** The wire's word for a choice (wire format v1). */
export const actionOf = ({ categories, services }: Answers): ConsentEvent['action'] => {
  const answers = Object.values({ ...categories, ...services })
  return answers.includes(false) ? (answers.includes(true) ? 'save' : 'reject_all') : 'accept_all'
}
