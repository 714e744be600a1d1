import type { GateContext } from '../../core/contract.js'
import type { ServiceIndex } from '../../core/service-index.js'
import type { Trust } from '../trusted-types.js'
import { createCallGate } from './calls.js'
import { createElementGate } from './element-gate.js'
import { createJudge } from './judge.js'
import type { Keeper } from './keeper.js'
import { patch, type Surgeon } from './patch.js'
import { patchInsertion } from './patch-insertion.js'
import { patchSources } from './patch-sources.js'
import type { Realm } from './realm.js'
import { watch } from './watch.js'

/** Everything that costs something while it is on: the patches and the observer. */
export interface Guard {
  start(): void
  /** All is granted: elements are the page's own again. Calls pass, as if they were not patched. */
  rest(): void
  stop(): void
}

/** Runs all of them once. */
const finish = (ends: (() => void)[]) => {
  for (const end of ends.splice(0)) end()
}

export const createGuard = (
  context: GateContext, index: ServiceIndex, { elements, applySoon, trust }: Keeper & { readonly trust: Trust },
): Guard => {
  const judge = createJudge(context, index)
  const gate = createElementGate(judge, elements, applySoon)
  const calls = createCallGate({ context, index, judge, trust })
  const ofElements: (() => void)[] = []
  // A vendor that runs keeps the fetch it has found. Ours stays in its place, so that taking back consent reaches it.
  const ofCalls: (() => void)[] = []
  let resting = true

  const surgeonFor = (realm: Realm, ends: (() => void)[]): Surgeon => ({
    realm,
    put(target, key, decide, part) {
      const decideUnlessResting: typeof decide = (call) => (resting ? undefined : decide(call))
      ends.push(patch(target, key, decideUnlessResting, (error) => context.error('gate', error), part))
    },
  })
  const rest = () => {
    resting = true
    finish(ofElements)
    calls.update()
  }
  return {
    start() {
      if (ofCalls.length === 0) ofCalls.push(calls.watch(surgeonFor(window, ofCalls)))
      if (resting) {
        patchSources(surgeonFor(window, ofElements), gate.intercept)
        patchInsertion(surgeonFor(window, ofElements), gate.inspect)
        ofElements.push(watch(gate.inspect, elements.prune))
      }
      resting = false
      gate.inspectFrames()
      calls.update()
    },
    rest,
    stop() {
      rest()
      finish(ofCalls)
    },
  }
}
