import type {
  Consent, ConsentEvents, ConsentEventType, ConsentModel, ConsentRecord, DecisionContext, Found, HeldItem, PolicyPack, PublicConfig, Service,
  ServiceDetails, State, Surface,
} from '../../src/index.js'
import { resolveLocale } from '../../src/core/locale.js'
import { createReceipt } from '../../src/core/receipt.js'

interface FakeOptions {
  readonly config?: Partial<PublicConfig>
  readonly locale?: string
  readonly model?: ConsentModel
  /** Over the pack of that model. */
  readonly pack?: Partial<PolicyPack>
  readonly status?: State['status']
  readonly unanswered?: readonly string[]
  readonly locked?: readonly string[]
  readonly gpc?: boolean
  readonly surface?: Surface
  readonly record?: Partial<ConsentRecord>
  /** Choices before the record's, the latest first. */
  readonly earlier?: readonly ConsentRecord[]
  readonly isFramed?: boolean
  readonly held?: readonly HeldItem[]
  readonly version?: string
  readonly found?: readonly Found[]
  readonly detailsOf?: (id: string) => ServiceDetails | undefined
  /** Seconds since 1970. */
  readonly now?: number
}

/** One call of the interface, as the fake heard it. */
export interface Call {
  readonly method: 'acceptAll' | 'rejectAll' | 'decide' | 'withdraw' | 'releaseOnce'
  readonly argument?: unknown
  readonly context: DecisionContext | undefined
}

export const services: readonly Service[] = [
  { id: 'session', name: 'Session', category: 'essential', reason: 'session' },
  { id: 'google-analytics', name: 'Google Analytics', category: 'performance' },
  { id: 'youtube', name: 'YouTube', category: 'marketing' },
  { id: 'meta-pixel', name: 'Meta Pixel', category: 'marketing' },
]

const baseConfig: PublicConfig = {
  policy: { version: '2026-11' },
  complaint: {},
  transfers: [],
  minor: false,
  privacyUrl: '/privacy',
  controller: { name: 'Nusa Games', email: 'privacy@nusa.example' },
  categories: [{ id: 'essential' }, { id: 'performance' }, { id: 'marketing' }],
  services: services.slice(0, 2),
  ui: {},
}

const pack = (model: ConsentModel): PolicyPack => ({
  id: 'fake', version: 1, places: [], model, onByDefault: model === 'opt-in' ? [] : ['performance', 'marketing'],
  acceptDays: 365, refuseDays: 180, gpcIsLaw: false, childAge: 18, firstLayer: model === 'opt-in' ? ['accept', 'reject', 'settings'] : model === 'opt-out' ? ['opt-out'] : ['notice', 'settings'],
  minors: { known: ['performance', 'marketing'], unverified: [] }, mustTell: [], reviewedAt: '2026-11-01', confidence: 'high',
  sources: [],
})

const emptyRecord = (now: number): ConsentRecord => ({
  at: now, policyVersion: '2026-11', categories: {}, services: {}, id: 'Zm9vYmFyYmF6cXV4MTIzNA', sequence: 0, gpc: false,
  minor: false, imported: false, lax: false, scope: [],
})

/** The public interface over a plain store in memory: decides, tells, and remembers what it was asked. */
export const createFakeConsent = (options: FakeOptions = {}) => {
  const { model = 'opt-in', now = 1_793_700_000 } = options
  const config: PublicConfig = { ...baseConfig, ...options.config }
  const { earlier = [] } = options
  const calls: Call[] = []
  const subscribers = new Set<(state: State) => void>()
  const listeners = new Map<string, Set<(event: never) => void>>()
  const optional = config.categories.map(({ id }) => id).filter((id) => id !== 'essential')
  let held = options.held ?? []
  let locale = resolveLocale(options.locale ?? 'en')

  const grantsOf = (record: ConsentRecord | undefined): State['grants'] => ({
    performance: model !== 'opt-in', marketing: model !== 'opt-in' && !options.gpc, ...record?.categories, ...record?.services, essential: true,
  })
  const first = options.record && { ...emptyRecord(now), ...options.record }
  let state: State = {
    status: options.status ?? (first ? 'decided' : 'undecided'),
    policy: { ...config.policy, pack: { ...pack(model), ...options.pack }, jurisdiction: 'unknown' },
    signals: { gpc: options.gpc ?? false },
    record: first,
    grants: grantsOf(first),
    unanswered: options.unanswered ?? (first || model !== 'opt-in' ? [] : optional),
    locked: options.locked ?? [],
    surface: options.surface ?? (first ? 'none' : 'banner'),
  }

  const set = (next: Partial<State>) => {
    state = Object.freeze({ ...state, ...next })
    for (const subscriber of [...subscribers]) subscriber(state)
  }
  const emit = <T extends ConsentEventType>(type: T, event: ConsentEvents[T]) => {
    for (const listener of listeners.get(type) ?? []) (listener as (event: ConsentEvents[T]) => void)(event)
  }
  const record = (categories: Record<string, boolean>, named: Record<string, boolean>, context?: DecisionContext) => {
    const previous = state.record
    const kept = { ...emptyRecord(now), sequence: previous ? previous.sequence + 1 : 0, gpc: state.signals.gpc, categories, services: named }
    set({ status: 'decided', unanswered: [], record: kept, grants: grantsOf(kept), surface: 'none' })
    emit('decision', {
      record: kept, previous, changed: optional, source: context?.source ?? 'api', trusted: context?.event?.isTrusted ?? false,
    })
  }
  const all = (value: boolean) => Object.fromEntries(optional.map((id) => [id, value]))
  const find = (id: string) => [...config.services, ...services].find((service) => service.id === id)

  const consent: Consent = {
    version: options.version ?? '0.1.0',
    config,
    isFramed: options.isFramed ?? false,
    get locale() {
      return locale
    },
    allows: (condition) => typeof condition === 'string' && state.grants[condition] === true,
    explain: (category) => ({ granted: state.grants[category] === true, because: 'undecided' }),
    whenAllowed: async () => {},
    getState: () => state,
    describe: async (id) => (options.detailsOf ?? (() => undefined))(id),
    classify: async () => ({ category: 'marketing', confidence: 0, because: 'unknown' }),
    subscribe(listener) {
      subscribers.add(listener)
      return () => subscribers.delete(listener)
    },
    on(type, listener) {
      const ofType = listeners.get(type) ?? new Set()
      listeners.set(type, ofType.add(listener))
      return () => ofType.delete(listener)
    },
    acceptAll(context) {
      calls.push({ method: 'acceptAll', context })
      record(all(true), {}, context)
    },
    rejectAll(context) {
      calls.push({ method: 'rejectAll', context })
      record(all(false), {}, context)
    },
    decide(decision, context) {
      calls.push({ method: 'decide', argument: decision, context })
      const { services: answers, ...categories } = decision as Record<string, boolean> & { services?: Record<string, boolean> }
      for (const id of Object.keys(answers ?? {})) if (!find(id)) throw new Error(`No service is called ${id}`)
      const chosen = { ...all(false), ...state.record?.categories, ...categories }
      const apart = Object.entries({ ...state.record?.services, ...answers })
        .filter(([id, on]) => chosen[find(id)?.category ?? ''] !== on)
      record(chosen, Object.fromEntries(apart), context)
    },
    withdraw(category, context) {
      calls.push({ method: 'withdraw', argument: category, context })
      record(category ? { ...state.record?.categories, [category]: false } : all(false), {}, context)
    },
    reset: () => set({ status: 'undecided', record: undefined, grants: grantsOf(undefined), surface: 'banner' }),
    open: (surface = 'preferences') => set({ surface }),
    close: () => set({ surface: state.surface === 'preferences' && state.status === 'undecided' ? 'banner' : 'none' }),
    defer: () => {},
    setLocale(tag) {
      locale = resolveLocale(tag)
      set({})
    },
    setJurisdiction() {},
    identify() {},
    forget() {},
    inventory: async () => options.found ?? [],
    getHeld: () => held,
    releaseOnce(placeholder) {
      calls.push({ method: 'releaseOnce', argument: placeholder, context: undefined })
      return true
    },
    getService: find,
    getHistory: () => [...(state.record ? [state.record] : []), ...earlier],
    receipt: () => state.record && createReceipt({
      record: state.record, policy: state.policy, config, language: locale, site: 'nusa.example', version: '0.1.0',
    }),
    destroy: () => set({ surface: 'none' }),
  }
  return {
    consent,
    calls,
    hold(item: HeldItem) {
      held = [...held, item]
      emit('hold', item)
    },
    listeners: () => subscribers.size + [...listeners.values()].reduce((sum, { size }) => sum + size, 0),
  }
}
