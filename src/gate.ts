import {
  automatic as automaticGate, sealed as sealedGate, type AutomaticOptions, type SealedOptions,
} from './browser/gate/index.js'
import type { Gate } from './core/gate-contract.js'
import { once } from './core/once.js'
import { builtInServices } from './services/built-in.js'

export { declared } from './browser/gate/index.js'
export type { AutomaticOptions, SealedOptions } from './browser/gate/index.js'

/** Holds what the markup declares, every known service that is denied, and third-party code nobody knows. */
export const automatic = (options: AutomaticOptions = {}): Gate => {
  const { services } = options
  return automaticGate(options, services ? () => services : once(builtInServices))
}

/** The same, and only what is listed passes; with the barrier of `izin sealed` nothing else leaves, in any engine. */
export const sealed = (options: SealedOptions = {}): Gate => {
  const { services } = options
  return sealedGate(options, services ? () => services : once(builtInServices))
}
