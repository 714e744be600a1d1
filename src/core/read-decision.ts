import type { Answers } from './decision.js'
import type { ServiceList } from './service-list.js'
import { suggest } from './validate.js'

const readAnswer = (name: string, answer: unknown): boolean => {
  if (typeof answer !== 'boolean') throw new TypeError(`izin: decide(): "${name}" must be true or false, not ${String(answer)}`)
  return answer
}

const readAnswers = (given: unknown, getKnown: () => readonly string[], what: string): Record<string, boolean> => {
  const answers: Record<string, boolean> = {}
  if (given === undefined) return answers
  if (typeof given !== 'object' || given === null) throw new TypeError(`izin: decide() takes an object of ${what} names`)
  for (const [name, answer] of Object.entries(given)) {
    const known = getKnown()
    if (!known.includes(name)) throw new TypeError(`izin: decide(): no ${what} is called "${name}": ${suggest(name, known)}`)
    answers[name] = readAnswer(name, answer)
  }
  return answers
}

const optionalIds = (services: ServiceList) =>
  services.all().filter(({ category }) => category !== 'essential').map(({ id }) => id)

/** A decision as a site gives it, checked. What is essential is no choice: an answer to it is dropped (requirement PR-01). */
export const readDecision = (decision: unknown, categories: readonly string[], services: ServiceList): Answers => {
  const { services: byService, essential: _always, ...byCategory } = (decision ?? {}) as Record<string, unknown>
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
