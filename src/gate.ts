import { automatic as automaticGate, type AutomaticOptions } from './browser/gate/index.js'
import type { Gate } from './core/contract.js'
import { once } from './core/once.js'
import { builtInServices } from './services/built-in.js'

export { declared } from './browser/gate/index.js'
export type { AutomaticOptions } from './browser/gate/index.js'

/** Holds what the markup declares, every known service that is denied, and third-party code nobody knows. */
export const automatic = (options: AutomaticOptions = {}): Gate => {
  const { services } = options
  return automaticGate(options, services ? () => services : once(builtInServices))
}
