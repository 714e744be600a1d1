import type { Service } from '../core/types.js'
import type { ServiceEntry, StoredName } from './entry.js'

const beginningOf = (pattern: string) => (pattern.endsWith('*') ? pattern.slice(0, -1) : undefined)

/** The names, without those that another of them speaks for: `_ga_*` under `_ga*` has a lifetime of its own to tell, and nothing else to hold. */
const fewest = (stored: readonly StoredName[] = []): string[] => {
  const names = stored.map(({ name }) => name)
  return names.filter((name) => !names.some((other) => {
    const beginning = beginningOf(other)
    return beginning !== undefined && other !== name && name.startsWith(beginning)
  }))
}

/** What the gate needs of an entry. */
export const toService = ({ id, name, category, reason, hosts = [], cookies, storage }: ServiceEntry): Service => ({
  id, name, category, hosts, cookies: fewest(cookies), storage: fewest(storage), ...(reason && { reason }),
})
