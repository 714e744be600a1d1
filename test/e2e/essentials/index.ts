import type { Essential } from './essential.js'
import { ownThings } from './own.js'
import { essentialVendors } from './vendors.js'

/** Everything that must work whatever a person chooses. `$IZIN_ESSENTIALS` is a pattern of those to run. */
export const essentials = (pattern = ''): readonly Essential[] =>
  [...essentialVendors, ...ownThings].filter(({ id }) => new RegExp(pattern).test(id))
