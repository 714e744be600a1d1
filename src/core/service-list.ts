import type { KnownServices } from './known-services.js'
import { once } from './once.js'
import { nearest, suggest, type Mistake } from './validate.js'
import type { Service } from './types.js'

type Named = string | Service

const join = (a: readonly string[] = [], b: readonly string[] = []) => [...new Set([...a, ...b])]

/** An entry with a built-in id adds to its lists and replaces the rest. */
const merge = (entry: Service, builtIn: Service | undefined): Service => {
  if (!builtIn) return entry
  const { reason: _builtInReason, ...rest } = builtIn
  return {
    ...(entry.category === builtIn.category ? builtIn : rest),
    ...entry,
    hosts: join(builtIn.hosts, entry.hosts),
    cookies: join(builtIn.cookies, entry.cookies),
    storage: join(builtIn.storage, entry.storage),
  }
}

/** What is wrong with a service beyond its form: its category, and its reason (requirement EU-09). */
const problemOf = (service: Service, categories: readonly string[], seen: ReadonlySet<string>, known: KnownServices) => {
  const { id, category, reason } = service
  if (seen.has(id)) return 'is there twice: keep one'
  if (categories.includes(id)) return 'has the name of a category: write another id'
  if (!categories.includes(category)) return `has the unknown category "${category}": ${suggest(category, categories)}`
  if (category === 'essential' && !reason) return 'needs a "reason" to be essential: the README lists them'
  if (category !== 'essential') return reason ? 'is not essential: leave "reason" out' : undefined
  const tracker = known.findTracker?.(service)
  return tracker && `cannot be essential with hosts or names of "${tracker.id}": leave them out, or use "gate.allow"`
}

const sayUnknown = (id: string, builtIn: readonly Service[]) => {
  const near = nearest(id, builtIn.map((service) => service.id))
  return `"${id}" is not a service known here: write ${near ? `"${near}", or ` : ''}an object: { id, name, category, hosts }`
}

/** The services the site names, complete; a wrong one is left out, so it is held as what it is known as, or as unknown. */
export const resolveServices = (
  named: readonly Named[], known: KnownServices, categories: readonly string[], mistakes: Mistake[],
): readonly Service[] => {
  const seen = new Set<string>()
  const find = (id: string) => known.services().find((service) => service.id === id)
  return named.flatMap((entry, index) => {
    const id = typeof entry === 'string' ? entry : entry.id
    const service = typeof entry === 'string' ? find(entry) : merge(entry, find(id))
    const path = `services[${index}]`
    const message = service
      ? problemOf(service, categories, seen, known)
      : sayUnknown(id, known.services())
    seen.add(id)
    if (message) mistakes.push({ path, message })
    if (message && service && !categories.includes(service.category)) return [{ ...service, category: 'marketing' }]
    return message || !service ? [] : [service]
  })
}

/** Every service there is, by id. */
export interface ServiceList {
  find(id: string): Service | undefined
  all(): readonly Service[]
}

/** The site's services first, then the built-in ones it says nothing of; read when first asked for. */
export const createServiceList = (own: readonly Service[], getBuiltIn: () => readonly Service[]): ServiceList => {
  const byId = once(() => new Map([...getBuiltIn(), ...own].map((service) => [service.id, service])))
  const all = once(() => [...new Set([...own, ...byId().values()])])
  return { all, find: (id) => byId().get(id) }
}
