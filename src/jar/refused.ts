import type { JarContext } from '../core/jar.js'
import type { Service } from '../core/types.js'

/**
 * The services that a person has refused, by a choice that is current or has expired. Who has made none has refused
 * nothing: what is there may yet be allowed.
 */
export const listRefused = ({ services, isAllowed, getState }: JarContext): readonly Service[] => {
  const { record } = getState()
  return record ? services.all().filter(({ id, category }) =>
    (record.services[id] ?? record.categories[category]) === false && !isAllowed({ service: id })) : []
}
