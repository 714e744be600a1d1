import type { Signals } from '../core/types.js'

/** Read once: the specification fixes it at navigation. `"1"` is an early form of the property (requirement GPC-01). */
export const readSignals = (): Signals => {
  const value: unknown = (globalThis.navigator as { globalPrivacyControl?: unknown } | undefined)?.globalPrivacyControl
  return { gpc: value === true || value === '1' }
}
