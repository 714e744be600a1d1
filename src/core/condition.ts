import { attempt } from './attempt.js'
import type { ServiceList } from './service-list.js'
import type { Condition, Grants } from './types.js'

/** Three answers: a name nobody knows is neither allowed nor, under `not`, denied. */
type Answer = boolean | undefined

const all = (answers: readonly Answer[]): Answer =>
  answers.includes(false) ? false : answers.includes(undefined) ? undefined : true

const negate = (answer: Answer): Answer => (answer === undefined ? undefined : !answer)

const read = (category: string, grants: Grants): Answer => (Object.hasOwn(grants, category) ? grants[category] : undefined)

const evaluate = (condition: Condition, grants: Grants, services: ServiceList): Answer => {
  if (typeof condition === 'string') return read(condition, grants)
  const each = (parts: readonly Condition[]) => parts.map((part) => evaluate(part, grants, services))
  if ('service' in condition) {
    const service = services.find(condition.service)
    return service && grants[Object.hasOwn(grants, service.id) ? service.id : service.category]
  }
  if ('not' in condition) return negate(evaluate(condition.not, grants, services))
  if ('all' in condition) return all(each(condition.all))
  // De Morgan: any of them is not all of them not.
  return negate(all(each(condition.any).map(negate)))
}

/** May it run? An unknown name or a malformed condition is no. */
export const allows = (condition: Condition, grants: Grants, services: ServiceList): boolean =>
  // A category is asked for thousands of times, and cannot be malformed.
  (typeof condition === 'string' ? read(condition, grants) : attempt(() => evaluate(condition, grants, services))) === true
