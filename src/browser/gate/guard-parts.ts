import { createHostIndex } from '../../core/host-match.js'
import { createDead } from './create-dead.js'
import { guardWorker, writeGuard, type GuardParts } from './guard-worker.js'
import { patch } from './patch.js'
import { patchNetwork, patchRequests } from './patch-network.js'
import { patchSockets } from './patch-sockets.js'
import { patchWorkers } from './patch-workers.js'
import { readUrl } from './read-url.js'

/** Whatever a worker's guard is made of: each of them uses nothing but what it is given. */
export const guardParts: GuardParts = {
  createHostIndex, patch, readUrl, createDead, patchRequests, patchNetwork, patchSockets, patchWorkers, guardWorker,
  writeGuard,
}
