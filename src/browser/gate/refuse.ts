import type { GateContext } from '../../core/gate-contract.js'
import type { HeldItem } from '../../core/types.js'

/** Reports a denied call and hands back what answers it; `undefined` for a call that may go on. */
export type Refuse = (item: HeldItem | undefined, answer: () => unknown) => (() => unknown) | undefined

export const createRefuse = ({ hold }: GateContext): Refuse => (item, answer) => {
  if (!item) return undefined
  hold(item)
  return answer
}
