import type { Answers } from './decision.js'
import type { ServiceList } from './service-list.js'
import { suggest } from './validate.js'

const readAnswers = (given: unknown, getKnown: () => readonly string[], what: string): Record<string, boolean> => {
  const refuse = (message: string): never => {
    throw new TypeError(`izin: decide() ${message}`)
  }
  if (typeof given !== 'object' || given === null) return refuse(`takes an object of ${what} names`)
  return Object.fromEntries(Object.entries(given).map(([name, answer]: [string, unknown]) => {
    const known = getKnown()
    if (!known.includes(name)) refuse(`no ${what} is called "${name}": ${suggest(name, known)}`)
    return [name, typeof answer === 'boolean' ? answer : refuse(`"${name}" must be true or false`)]
  }))
}

const optionalIds = (services: ServiceList) =>
  services.all().filter(({ category }) => category !== 'essential').map(({ id }) => id)

/** A decision as a site gives it, checked. What is essential is no choice: an answer to it is dropped (requirement PR-01). */
export const readDecision = (decision: unknown, categories: readonly string[], services: ServiceList): Answers => {
  const { services: byService = {}, essential: _always, ...byCategory } = (decision ?? {}) as Record<string, unknown>
  return {
    categories: readAnswers(byCategory, () => categories, 'category'),
    services: readAnswers(byService, () => optionalIds(services), 'service'),
  }
}

/** Later answers over kept ones; a service that only repeats its category has no answer of its own. */
export const mergeAnswers = (kept: Answers, named: Answers, services: ServiceList): Answers => {
  const categories = { ...kept.categories, ...named.categories }
  const answers = { ...kept.services, ...named.services }
  const repeats = (id: string) => categories[services.find(id)?.category ?? ''] === answers[id]
  return { categories, services: Object.fromEntries(Object.entries(answers).filter(([id]) => !repeats(id))) }
}
