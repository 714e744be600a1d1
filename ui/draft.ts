import type { CategoryConfig, Decision, Service, State } from '../src/index.js'
import { own } from './own.js'

/** Choices not saved yet: the preferences' own. */
export interface Draft {
  readonly categories: Readonly<Record<string, boolean>>
  /** Services switched apart from their category. */
  readonly services: Readonly<Record<string, boolean>>
}

/** What the person chose before, else what the law turns on by itself. Under opt-in nothing is preselected. */
export const createDraft = ({ grants }: State, shown: readonly CategoryConfig[]): Draft => {
  const optional = shown.filter(({ id }) => id !== 'essential')
  return {
    categories: Object.fromEntries(optional.map(({ id }) => [id, grants[id] === true])),
    // Of those the person chose, what still counts: not what the browser's signal refuses since. What is new waits, so it is off.
    services: Object.fromEntries(Object.entries(grants).filter(([id]) => !shown.some((category) => category.id === id))),
  }
}

export const isServiceOn = ({ categories, services }: Draft, { id, category }: Service): boolean =>
  own(services, id) ?? own(categories, category) === true

export const setCategory = (draft: Draft, id: string, on: boolean): Draft =>
  ({ ...draft, categories: { ...draft.categories, [id]: on } })

/** Switched back to its category's answer, a service follows it again. */
export const setService = (draft: Draft, { id, category }: Service, on: boolean): Draft => {
  const { [id]: _, ...others } = draft.services
  const services = on === (draft.categories[category] === true) ? others : { ...others, [id]: on }
  return { ...draft, services }
}

/** What saving means. A service that was apart and follows again is named too, so that its old answer goes. */
export const toSave = (draft: Draft, services: readonly Service[], { record, grants }: State): Decision => {
  const named = { ...record?.services, ...grants, ...draft.services }
  const answers = services.filter(({ id }) => Object.hasOwn(named, id)).map((service) => [service.id, isServiceOn(draft, service)])
  return { ...draft.categories, services: Object.fromEntries(answers) }
}
