import type { GateContext } from '../../core/gate-contract.js'
import { once } from '../../core/once.js'
import type { ServiceIndex } from '../../core/service-index.js'
import type { Trust } from '../trusted-types.js'
import type { CallSurgeon } from './call-surgeon.js'
import { createCodeRegister } from './code-register.js'
import { createDead } from './create-dead.js'
import { guardParts } from './guard-parts.js'
import { writeGuard } from './guard-worker.js'
import type { Judge } from './judge.js'
import type { PageSurgeon, Surgeon } from './patch.js'
import { patchCode } from './patch-code.js'
import { patchNames } from './patch-names.js'
import { patchNetwork, patchRequests } from './patch-network.js'
import { patchPeers } from './patch-peers.js'
import { patchSockets } from './patch-sockets.js'
import { patchWorkers, type WorkerFleet, type WorkerHome } from './patch-workers.js'
import { isPermitted } from './permission.js'
import { readUrl } from './read-url.js'
import { createRefuse } from './refuse.js'
import { createPatchAreas } from './storage-fronts.js'
import { watchActions } from './watch-actions.js'

/** What the gate of calls works with. */
export interface CallGateOptions {
  readonly context: GateContext
  readonly index: ServiceIndex
  readonly judge: Judge
  readonly trust: Trust
}

/** Denied calls of every kind, in the page and in the realms of its frames, fail. */
export interface CallGate {
  /** Patches one realm. Returns the end of what is no patch. */
  watch(surgeon: PageSurgeon): () => void
  /** The grants have changed: workers that run are told. */
  update(): void
}

/** A `TrustedScriptURL` stays what it is: its sink would not take its text. */
const keepTrusted = (text: string, input: unknown) =>
  Object.prototype.toString.call(input) === '[object TrustedScriptURL]' ? input : text

export const createCallGate = ({ context, index, judge, trust }: CallGateOptions): CallGate => {
  const refuse = createRefuse(context)
  const register = createCodeRegister()
  const patchAreas = createPatchAreas(judge, refuse)
  const fleets: WorkerFleet[] = []
  const getRules = () => index.rules(location.hostname, (verdict) => isPermitted(context, { ...verdict, rule: 'service' }))
  const sayUnguarded = once(() => context.error('gate', new Error(
    'a worker could not be guarded, so what it loads is not held: add blob: to worker-src in the page\'s Content-Security-Policy')))

  const createCallSurgeon = ({ realm, put }: Surgeon): CallSurgeon => ({
    realm,
    put,
    refuse,
    die: (dead) => createDead(realm, dead),
    judgeCall(args, position, kind) {
      const text = args.length > position ? readUrl(args, position, keepTrusted) : undefined
      return text === undefined ? undefined : judge.judgeUrl(text, kind, realm.document)
    },
  })
  const createHome = (surgeon: CallSurgeon): WorkerHome => ({
    ...surgeon,
    base: () => surgeon.realm.document.baseURI,
    createGuard: (url, load) => writeGuard(guardParts, { url, rules: getRules(), isFile: load !== '' }, load),
    readCode: (url) => register.read(url, surgeon),
    trust: trust.scriptUrl,
    tell(url, kind, initiator) {
      const item = judge.judgeUrl(url, kind)
      if (item) context.hold({ ...item, initiator })
    },
    fail: sayUnguarded,
  })
  return {
    watch(surgeon) {
      const calls = createCallSurgeon(surgeon)
      patchNetwork(calls)
      patchRequests(calls)
      patchSockets(calls)
      patchPeers(calls)
      patchCode(calls)
      fleets.push(patchWorkers(createHome(calls)))
      // After the workers: what they put behind a URL is no code of the page's.
      register.watch(calls)
      patchNames(surgeon, judge, refuse)
      const ends = [patchAreas(surgeon), watchActions(calls)]
      return () => ends.forEach((end) => end())
    },
    update() {
      for (const fleet of fleets) fleet.send(getRules)
    },
  }
}
