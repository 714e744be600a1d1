import { createStore } from 'zustand/vanilla'
import { afterPaint } from './browser/after-paint.js'
import { listenToControls } from './browser/controls.js'
import { browserEnvironment, type Environment } from './browser/environment.js'
import { checkSetup } from './check-setup.js'
import { createChoices } from './choices.js'
import type { Setup } from './core/check-config.js'
import type { Classify } from './core/classification.js'
import type { Config, Consent, DecisionContext } from './core/contract.js'
import { changedBetween, type Answers } from './core/decision.js'
import { createCounter, createEvent } from './core/event.js'
import { deepFreeze } from './core/freeze.js'
import { createListeners } from './core/listeners.js'
import { resolveLocale } from './core/locale.js'
import { once } from './core/once.js'
import { createReceipt } from './core/receipt.js'
import { createServiceList } from './core/service-list.js'
import type { Because, BuiltInCategory, ConsentCounter, ConsentEvent, State, Surface } from './core/types.js'
import { createConsentId } from './core/uuid.js'
import { version } from './core/version.js'
import { createEffects, type Decided } from './effects.js'
import { createKnowledge, notKept } from './knowledge.js'
import { waitForPlace } from './late-place.js'
import { page, server, type Place } from './place.js'
import { whenAllowed } from './when-allowed.js'

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** The consent of a checked set-up: where the rooms meet, and the only writer of the store. */
export const openConsent = (setup: Setup, environment: Environment, place: Place): Consent => {
  const now = () => Math.floor(environment.now() / 1000)
  const optional = setup.categories.filter((id) => id !== 'essential')
  const services = createServiceList(setup.siteServices, () => setup.gate.services())
  const isFramed = place.isFramed(setup.config.ui.framedBy)
  const listeners = createListeners((where, error) => effects.fail(where, error))
  const knowledge = createKnowledge(setup, services, place.createStorage(setup, (error) => effects.fail('storage.endpoint', error)), now, isFramed)
  knowledge.read()
  const store = createStore<State>(() => knowledge.snapshot('none'))
  const { getState } = store
  const effects = createEffects({
    setup, services, environment, listeners, getState, classify: (item) => consent.classify(item),
    moment: { isKept: knowledge.isKept, isFree: () => surfaces.isFree(), getLocale: () => locale },
  })
  if (place.isPage) effects.start()
  let ended = false
  let locale = resolveLocale(setup.locale, place.getLanguage(), globalThis.navigator?.languages)

  const { variant } = setup.config.ui
  const count = (type: ConsentCounter['type']) =>
    effects.count(() => createCounter(type, { policy: getState().policy, lang: locale, site: location.hostname, variant }))
  const countShown = once(() => setup.counters && count('shown'))
  /** When the question came up that has no answer yet. */
  let askedAt = NaN
  /** Vendors are told before anyone can see, or the gate can act on, the new grants. */
  const enter = (next: State): State => {
    const before = getState()
    const changed = changedBetween(before.grants, next.grants)
    if (changed.length > 0) effects.tellVendors(next.grants)
    // Read anew: a vendor that was told may have decided something itself.
    store.setState(knowledge.snapshot(next.surface), true)
    // A choice that allows nothing new is a no: it ends what was let in once, too.
    if (changed.length > 0 ? changed.some((id) => !next.grants[id]) : !isSame(before.record, next.record)) effects.hold()
    if (before.surface !== next.surface) listeners.emit('surface', { surface: next.surface })
    if (next.surface === 'banner' && !isFramed) {
      askedAt ||= environment.elapsed()
      countShown()
    }
    if (!isSame(before.record, next.record)) askedAt = NaN
    return before
  }
  const surfaces = place.createSurfaces({
    isFramed, getState, getLocale: () => locale,
    drawsItself: !setup.ui || setup.config.ui.src === 'none', words: setup.config.ui.texts, redraw: () => effects.attempt('ui', mountUi),
    setSurface: (surface: Surface) => void enter(knowledge.snapshot(surface)),
  })

  let classify: Classify | undefined
  let unmountUi = () => {}
  const mountUi = () => {
    unmountUi()
    unmountUi = setup.ui?.(consent) ?? (() => {})
  }

  /** Why grants last changed: several reasons before one paint are told as one change. */
  let latest: Because = 'undecided'
  /** The rest follows the paint, so that what a person sees never waits for it. */
  const follow = (because: Because, decided?: Decided) => {
    latest = because
    surfaces.look()
    afterPaint(() => {
      if (ended) return
      effects.settle(latest, decided)
      effects.attempt('reopen', surfaces.drawReopen)
    })
  }
  /** Another tab decided, a choice expired, a new version counts, or cookies were deleted by hand. */
  const reread = () => {
    const before = getState()
    knowledge.read()
    const next = knowledge.snapshot(before.surface)
    if (isSame(next, before)) return
    enter(next)
    follow(next.status === 'decided' ? 'choice' : next.status)
  }
  const tabs = place.createTabSync('izin', reread)
  /** Something other than a decision changed what counts. */
  const review = (change: () => void, because?: Because) => {
    change()
    const next = knowledge.snapshot(getState().surface)
    enter(next)
    follow(because ?? (next.record ? 'choice' : 'undecided'))
  }

  /** Another tab may have decided without our hearing of it. */
  const readState = () => {
    knowledge.read()
    return knowledge.snapshot('none')
  }
  /** In the click's own task: kept, written ahead, vendors told, surface hidden. */
  const choose = (answers: Answers, action: ConsentEvent['action'], { source = 'api', event, shown, lang = locale }: DecisionContext = {}) => {
    const { record: previous, status, unanswered } = readState()
    const trusted = event?.isTrusted === true
    const record = knowledge.decide(answers, action, () => createConsentId(environment.random(16)))
    if (!knowledge.keep(record)) effects.fail('storage', new Error(notKept))
    knowledge.remember(record)
    const next = knowledge.snapshot('none')
    if (record.id) effects.append(() => createEvent({
      record, policy: next.policy, action, source, trusted, lang, site: location.hostname, variant, hash: shown,
      signals: next.signals, minor: setup.minor, sdk: { name: 'izin', version }, now: environment.now(), random: environment.random,
      waited: setup.counters ? environment.elapsed() - askedAt : NaN,
    }))
    // Once while it stands.
    else if (status !== 'decided' || unanswered[0]) count('refused')
    const before = enter(next)
    effects.attempt('tabs', tabs.tell)
    follow('choice', { record, previous, changed: changedBetween(before.grants, next.grants), source, trusted })
  }

  const consent: Consent = {
    version,
    config: deepFreeze(setup.config),
    isFramed,
    get locale() {
      return locale
    },
    allows: effects.isAllowed,
    explain: knowledge.explain,
    whenAllowed: (condition, { signal } = {}) => whenAllowed(() => effects.isAllowed(condition), store.subscribe, signal),
    getState,
    subscribe: (listener) => store.subscribe((state) => effects.attempt('subscribe', () => listener(state))),
    on: listeners.on,
    ...createChoices({ optional, services, getState: readState, choose }),
    reset() {
      knowledge.clear()
      effects.attempt('tabs', tabs.tell)
      enter(knowledge.snapshot('none'))
      effects.hold()
      surfaces.ask()
      follow('undecided')
    },
    open: (surface = 'preferences') => surfaces.open(surface),
    close: surfaces.close,
    defer: surfaces.defer,
    setLocale(tag) {
      if (typeof tag !== 'string' || !tag) throw new TypeError('izin: setLocale() takes a language tag, such as "id"')
      locale = resolveLocale(tag)
      surfaces.drawReopen()
      store.setState(deepFreeze({ ...getState() }), true)
    },
    setJurisdiction(places) {
      const codes = [places].flat()
      if (!codes.every((code) => typeof code === 'string')) throw new TypeError('izin: setJurisdiction() takes places, such as "ID" or ["ID", "US-CA"]')
      review(() => knowledge.setPlaces(codes), 'policy')
    },
    identify(subject, kept) {
      if (typeof subject !== 'string' || !subject) throw new TypeError('izin: identify() takes the account, such as "42"')
      review(() => {
        const wrong = knowledge.identify(subject, kept)
        if (wrong) effects.fail('identify', new Error(wrong))
      })
      effects.attempt('tabs', tabs.tell)
    },
    forget() {
      review(knowledge.forget)
      effects.hold()
      effects.attempt('tabs', tabs.tell)
    },
    getHeld: effects.getHeld,
    releaseOnce: effects.releaseOnce,
    classify: async (item) => (classify ??= (await setup.loadClassifier())(services.all()))(item),
    inventory: effects.inventory,
    describe: async (id) => deepFreeze((await setup.loadDetails())(id)),
    getService: (id) => deepFreeze(services.find(id)),
    getHistory: () => deepFreeze(knowledge.history()),
    receipt() {
      const { record, policy } = getState()
      return record?.id ? createReceipt({ record, policy, config: setup.config, language: locale, site: location.hostname, version }) : undefined
    },
    destroy() {
      ended = true
      stops.splice(0).forEach((stop) => effects.attempt('destroy', stop))
    },
  }
  const act = {
    preferences: () => consent.open('preferences'),
    'accept-all': (event: Event) => consent.acceptAll({ event }),
    'reject-all': (event: Event) => consent.rejectAll({ event }),
    withdraw: (event: Event) => consent.withdraw(undefined, { event }),
  }
  const stops: (() => void)[] = []
  if (place.isPage) {
    effects.attempt('ui', mountUi)
    stops.push(() => unmountUi(), surfaces.stop, tabs.stop, effects.stop, listenToControls((action, event) => act[isFramed ? 'preferences' : action](event)))
    if (setup.latePlace) {
      waitForPlace(setup.latePlace, {
        use: (places) => ended || consent.setJurisdiction(places),
        defer: surfaces.defer, fail: (error) => effects.fail('jurisdiction', error),
      })
    }
    surfaces.look()
  }
  queueMicrotask(() => listeners.emit('ready', getState()))
  return consent
}

/**
 * One page's consent. Throws on the site's mistakes, all of them in one message, each with what to write instead.
 * Category names are typed from the configuration: `allows('markting')` does not compile.
 */
export const createConsent = <const C extends string = never>(
  config: Config<C>, environment: Environment = browserEnvironment,
): Consent<C | BuiltInCategory> =>
  openConsent(checkSetup(config), environment, typeof document === 'object' ? page : server) as Consent<C | BuiltInCategory>
