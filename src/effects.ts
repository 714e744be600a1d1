import { afterPaint } from './browser/after-paint.js'
import { onEachRoot } from './browser/each-root.js'
import type { Environment } from './browser/environment.js'
import { createOutbox } from './browser/outbox.js'
import type { OutboxPage } from './browser/outbox/outbox-page.js'
import type { Setup } from './core/check-config.js'
import { allows } from './core/condition.js'
import type { ConsentEvents } from './core/contract.js'
import type { GateContext, RunningGate } from './core/gate-contract.js'
import { changedBetween } from './core/decision.js'
import type { Listeners } from './core/listeners.js'
import type { JarContext } from './core/jar.js'
import type { ServiceList } from './core/service-list.js'
import type { Because, Condition, ConsentCounter, ConsentEvent, Grants, State } from './core/types.js'
import { createLeftovers } from './leftovers.js'

export type Decided = ConsentEvents['decision']

interface Surroundings {
  readonly setup: Setup
  readonly services: ServiceList
  readonly environment: Environment
  readonly listeners: Listeners
  readonly moment: Pick<GateContext, 'isKept' | 'isFree' | 'getLocale'>
  readonly classify: JarContext['classify']
  getState(): State
}

/** What follows from grants: vendors first, then the gate, the sweep, the events, the backends. Each may fail alone. */
export const createEffects = ({ setup, services, environment, listeners, moment, classify, getState }: Surroundings) => {
  const { emit } = listeners
  const fail = (where: string, error: unknown) => emit('error', { where, error })
  const attempt = (where: string, run: () => void) => {
    try {
      run()
    } catch (error) {
      fail(where, error)
    }
  }
  const isAllowed = (condition: Condition) => allows(condition, getState().grants, services)
  const outbox = createOutbox({ backends: setup.backends, environment, onError: fail, page: globalThis as unknown as OutboxPage })
  const leftovers = createLeftovers(setup, { services, isAllowed, getState, classify, emit, fail })
  let gate: RunningGate | undefined
  /** What listeners last heard: two choices before one paint are one change, or none. */
  let told: Grants = {} as Grants
  let stopListening = () => {}

  const tellVendors = (grants: Grants) => {
    for (const vendor of setup.vendors) {
      attempt(`vendor ${vendor.name}`, () =>
        vendor.apply(grants, { allows: (condition) => allows(condition, grants, services) }))
    }
  }
  const applyGate = () => void gate?.apply().catch((error: unknown) => fail('gate', error))
  return {
    attempt,
    fail,
    tellVendors,
    isAllowed,
    /** After paint. Nobody waits for it, and nobody keeps it. */
    count: (create: () => ConsentCounter) => afterPaint(() => setup.backends.forEach((backend) =>
      attempt(`backend ${backend.name}`, () => backend.count?.(create())))),
    append: (create: () => ConsentEvent) => attempt('outbox', () => outbox.append(create())),
    /** What was taken back, or let in once, is held in the task of the decision; all else of the gate follows the paint. */
    hold: () => attempt('gate', () => gate?.hold?.()),
    getHeld: () => gate?.getHeld() ?? [],
    releaseOnce: (placeholder: object) => gate?.releaseOnce?.(placeholder) ?? false,
    inventory: leftovers.inventory,
    start() {
      stopListening = onEachRoot(outbox.listen)
      told = getState().grants
      tellVendors(told)
      attempt('gate', () => {
        gate = setup.gate.start({
          allows: isAllowed, services, siteServices: setup.siteServices, categories: setup.categories, error: fail,
          ...moment, getGrants: () => getState().grants,
          allowsAll: () => !Object.values(getState().grants).includes(false),
          allowsOnce: ({ category, service = '' }) => !getState().locked.includes(services.find(service)?.category ?? category),
          hold: (item) => emit('hold', item),
          release: (item) => emit('release', item),
          undeclared: (item) => emit('undeclared', item),
        })
      })
      // What earlier pages left, in the outbox and of others', waits for this page's first paint.
      afterPaint(() => {
        void outbox.flush()
        attempt('sweep', leftovers.look)
      })
    },
    /** After paint: everything a click need not wait for. */
    settle(because: Because, decided?: Decided) {
      applyGate()
      attempt('sweep', () => leftovers.look(decided !== undefined))
      const { grants } = getState()
      const changed = changedBetween(told, grants)
      told = grants
      if (changed.length > 0) emit('change', { grants, changed, because })
      if (decided) emit('decision', decided)
      void outbox.flush()
      if (decided) attempt('gate', () => gate?.decided?.())
    },
    stop() {
      attempt('gate', () => gate?.stop())
      gate = undefined
      stopListening()
      leftovers.stop()
      outbox.stop()
    },
  }
}
