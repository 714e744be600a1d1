import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { collectDefaultMetrics } from 'prom-client'
import { createWholeCollector } from '../create-whole-collector.js'
import { uuidV7 } from '../../../src/core/uuid.js'
import type { Log } from '../http/services.js'
import { createLog } from '../operations/create-log.js'
import { listen } from '../operations/listen.js'
import { logFailure } from '../operations/log-failure.js'
import { untilTold } from '../operations/until-told.js'
import { freeIn, watchDisk } from '../operations/watch-disk.js'
import type { Store } from '../store/port.js'
import type { Command, Output } from './command.js'
import { createFirstKeys } from './first-keys.js'
import { greeting } from './greeting.js'
import { openStore, type Place } from './open-store.js'
import { readServeOptions, type ServeOptions, usage } from './serve-options.js'

/** After so many ms whoever is still being answered is cut off; the rest of the 10 s is for the last commit. */
const patience = 7_000
const longestEnd = 10_000

const groupsInFlight = (place: Place) => ('url' in place ? 3 : 1)

/** Where it is kept, without what may be a password. */
const nameOf = (place: Place) => ('file' in place ? place.file : new URL(place.url).host + new URL(place.url).pathname)

const create = (store: Store, options: ServeOptions, log: Log, isFull: () => boolean) => {
  const { sites, origins, limits, trustProxy, place, isBehindTls, accountKey, keyringFolder, signer, retention } = options
  const collector = createWholeCollector({
    store, sites, origins, limits, trustProxy, log, isFull, inFlight: groupsInFlight(place),
    localMetrics: trustProxy === 0 && !isBehindTls, isHttps: isBehindTls, ...(accountKey && { accountKey }), ...(signer && { signer }),
    retention, ...(keyringFolder !== undefined && { keyringFolder }),
  })
  collectDefaultMetrics({ register: collector.metrics })
  return collector
}

/** A failure that nobody waited for is told, and ends nobody else's request. */
const surviveRejections = (log: Log) => process.on('unhandledRejection', (error) => logFailure(log, error, 'a failure that nobody waited for'))

const firstKeys = (store: Store) => {
  const random = (length: number) => randomBytes(length)
  return createFirstKeys({ store, now: Date.now, random, newId: () => uuidV7(Date.now(), random(10)) })
}

/** Garbage that was old enough to be kept goes when the heap has grown by half; V8 would let it grow fourfold before. */
const stayLean = () => setFlagsFromString('--heap-growing-percent=50')

/** Serves until it is told to end; then stores what it took. */
const serveWith = async (store: Store, options: ServeOptions, log: Log, output: Output) => {
  const { place, port, host, sites } = options
  const disk = 'file' in place ? await watchDisk(freeIn(dirname(place.file)), { floor: options.keepFree, log }) : undefined
  const keys = await firstKeys(store)
  const collector = create(store, options, log, disk?.isFull ?? (() => false))
  const server = await listen({ port, host, fetch: collector.fetch })
  surviveRejections(log)
  const told = untilTold()
  output.out(greeting(`http://${host.includes(':') ? `[${host}]` : host}:${server.port}`, nameOf(place), options, keys))
  log.info({ port: server.port, host, sites }, 'listening')
  log.info({ signal: await told }, 'ending: what was taken is being stored')
  setTimeout(() => process.exit(1), longestEnd).unref()
  await server.close(patience)
  await collector.close()
  disk?.stop()
}

/** `izin-collector`: takes in events until it is told to end. */
export const serve: Command = {
  usage,
  async run(args, env, output) {
    const options = readServeOptions(args, env)
    const log = createLog()
    stayLean()
    const store = await openStore(options.place)
    try {
      await serveWith(store, options, log, output)
    } finally {
      await store.close()
    }
    log.info({}, 'ended')
    return 0
  },
}
