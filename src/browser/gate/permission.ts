import type { GateContext } from '../../core/contract.js'
import type { Verdict } from '../../core/types.js'

/** May what was judged so run now? A service nobody knows follows its category. */
export const isPermitted = ({ allows, services }: GateContext, { category, service }: Verdict): boolean =>
  services.some(({ id }) => id === service) ? allows({ service: service ?? '' }) : allows(category)

/** True when there is nothing to hold. */
export const isAllGranted = ({ allows, categories, services }: GateContext): boolean =>
  categories.every((category) => allows(category)) && services.every(({ id }) => allows({ service: id }))
