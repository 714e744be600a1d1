import type { GateContext } from '../../core/contract.js'
import type { ServiceIndex } from '../../core/service-index.js'
import { createElementGate } from './element-gate.js'
import { createJudge } from './judge.js'
import type { Keeper } from './keeper.js'
import { patch, type Put } from './patch.js'
import { patchInsertion } from './patch-insertion.js'
import { patchNames } from './patch-names.js'
import { patchNetwork } from './patch-network.js'
import { patchSources } from './patch-sources.js'
import { createRefuse } from './refuse.js'
import { watch } from './watch.js'

/** Everything that costs something while it is on: the patches and the observer. */
export interface Guard {
  /** Returns its end. */
  start(): () => void
  inspectFrames(): void
}

export const createGuard = (context: GateContext, index: ServiceIndex, { elements, applySoon }: Keeper): Guard => {
  const judge = createJudge(context, index)
  const gate = createElementGate(judge, elements, applySoon)
  const refuse = createRefuse(context)
  const onError = (error: unknown) => context.error('gate', error)
  return {
    inspectFrames: gate.inspectFrames,
    start() {
      const ends: (() => void)[] = []
      const put: Put = (target, key, decide, part) => void ends.push(patch(target, key, decide, onError, part))
      patchNetwork(put, judge, refuse)
      patchNames(put, judge, refuse)
      patchSources(put, gate.intercept)
      patchInsertion(put, gate.inspect)
      ends.push(watch(gate.inspect, elements.prune))
      return () => ends.forEach((end) => end())
    },
  }
}
