import type { GateContext } from '../../core/gate-contract.js'

/** A listener that throws must never decide whether a load is held. */
export const createQuietContext = (context: GateContext): GateContext => {
  const quiet = <T>(tell: (value: T) => void) => (value: T) => {
    try {
      tell(value)
    } catch (error) {
      context.error('gate', error)
    }
  }
  const { hold, release, undeclared } = context
  return { ...context, hold: quiet(hold), release: quiet(release), undeclared: quiet(undeclared) }
}
