import type { GateContext } from '../../core/contract.js'

/** A listener that throws must never decide whether a load is held. */
export const createQuietContext = (context: GateContext): GateContext => {
  const quiet = <T>(tell: (value: T) => void) => (value: T) => {
    try {
      tell(value)
    } catch (error) {
      context.error('gate', error)
    }
  }
  return { ...context, hold: quiet(context.hold), release: quiet(context.release), undeclared: quiet(context.undeclared) }
}
