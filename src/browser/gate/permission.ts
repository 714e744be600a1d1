import type { GateContext } from '../../core/gate-contract.js'
import type { Verdict } from '../../core/types.js'

/** May what was judged so run now? A service nobody knows follows its category. */
export const isPermitted = ({ allows, services }: GateContext, { category, service }: Verdict): boolean =>
  service !== undefined && services.find(service) ? allows({ service }) : category === 'essential' || allows(category)
