import { attempt } from '../core/attempt.js'
import type { Found } from '../core/found.js'

/** Answers once for each name that it is new; in this tab, where it may be remembered. */
export interface Told {
  isNew(found: Found): boolean
}

const key = 'izin:found'
/** Names of each visit must not fill a person's storage: those past it are told once a page. */
const most = 200

const read = (): unknown => attempt(() => JSON.parse(sessionStorage.getItem(key) ?? '') as unknown)

export const createTold = (mayKeep: () => boolean): Told => {
  const kept = read()
  const told = new Set<unknown>(Array.isArray(kept) ? kept : [])
  return {
    isNew({ kind, name }) {
      const size = told.size
      if (told.add(`${kind} ${name}`).size === size) return false
      if (mayKeep()) attempt(() => sessionStorage.setItem(key, JSON.stringify([...told].slice(0, most))))
      return true
    },
  }
}
