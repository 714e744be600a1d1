import { allows } from '../../core/condition.js'
import type { Gate, GateContext } from '../../core/gate-contract.js'
import type { Condition, Service } from '../../core/types.js'
import { automatic, type AutomaticOptions } from './automatic.js'
import { createRenewal } from './renewal.js'

export type SealedOptions = Omit<AutomaticOptions, 'unknown'>

/** A name of a grant: a category's or a service's. */
const named = (id: string): Condition => ({ any: [id, { service: id }] })

/** The barrier, or a server that sends the policy itself, leaves a sign. */
const checkBarrier = ({ error }: GateContext) => {
  if (document.querySelector('meta[name=izin-barrier]')) return
  error('gate', new Error('sealed needs the barrier before this script: paste what "izin sealed <config>" prints'))
}

/**
 * Holds with the barrier's policy, which lets only what is listed through and cannot be lifted on its page: what is
 * allowed there stays what was allowed when it began, and one new load brings the rest.
 */
export const sealed = (options: SealedOptions = {}, services?: () => readonly Service[]): Gate => {
  const gate = automatic({ ...options, unknown: { code: 'hold', content: 'hold' } }, services)
  return {
    ...gate,
    mode: 'sealed',
    start(context) {
      checkBarrier(context)
      const standing = context.getGrants()
      const stood = (condition: Condition) => allows(condition, standing, context.services)
      const allStood = context.allowsAll()
      const renewal = createRenewal(context, (id) => context.allows(named(id)))
      const running = gate.start({
        ...context,
        allows: (condition) => stood(condition) && context.allows(condition),
        allowsAll: () => allStood && context.allowsAll(),
        // The policy of this page would forbid it.
        allowsOnce: () => false,
      })
      return {
        ...running,
        decided() {
          const ids = Object.keys({ ...standing, ...context.getGrants() })
          renewal.decided(ids.filter((id) => context.allows(named(id)) && !stood(named(id))))
        },
        stop() {
          running.stop()
          renewal.stop()
        },
      }
    },
  }
}
