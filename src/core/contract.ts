import type { Classification, ClassifyItem } from './classification.js'
import type { Found } from './found.js'
import type { Gate } from './gate-contract.js'
import type { Receipt } from './receipt-fields.js'
import type { ServiceDetails } from './service-details.js'
import type {
  Because, BuiltInCategory, CategoryConfig, Complaint, Condition, ConsentCounter, ConsentEvent, ConsentRecord, Controller, Decision,
  Explanation, Grants, HeldItem, Minor, PackEntry, PolicyVersion, Service, Source, State, Surface, Transfer,
} from './types.js'

/** What we need of an `AbortSignal`, so that the rules stay free of the DOM. */
export interface StopSignal {
  readonly aborted: boolean
  readonly reason?: unknown
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void
}

/** Given with a decision: where it was made, and the person's own input event, if there was one. */
export interface DecisionContext {
  /** Default: `api`. */
  readonly source?: Source
  /** Its `isTrusted` is recorded: a script's `click()` is not a person's. */
  readonly event?: { readonly isTrusted: boolean }
  /** Hash of what was in front of the person, `sha256-…`: the snapshot of texts, order, options and layout (requirement EU-18). */
  readonly shown?: string
  /** BCP 47 tag of the texts that were in front of the person. Default: the language of the interface. */
  readonly lang?: string
}

/** What became of the names that refused services left. */
export interface Swept {
  readonly removed: readonly string[]
  /** Still there. A server can expire the cookies among them. */
  readonly unreachable: readonly string[]
  /** Came back within a second: something of theirs still runs. Removed again. */
  readonly rewritten: readonly string[]
  /** Cookies that the same services are known to keep on their own hosts. Whether they are there no page can see. */
  readonly foreign: readonly string[]
}

/** What can be listened to, and what each listener gets. */
export interface ConsentEvents {
  /** Once, when the state is known. */
  ready: State
  /** A person chose. */
  decision: {
    readonly record: ConsentRecord
    readonly previous: ConsentRecord | undefined
    readonly changed: readonly string[]
    readonly source: Source
    readonly trusted: boolean
  }
  /** What may run has changed, whoever changed it. */
  change: { readonly grants: Grants; readonly changed: readonly string[]; readonly because: Because }
  hold: HeldItem
  release: HeldItem
  /** Something that refused services left was found. */
  sweep: Swept
  /**
   * What no rule and no service knows: a third-party load that was let through (it has a `url`), once per host and kind;
   * or something stored (it has a `name`), once per tab.
   */
  undeclared: HeldItem | Found
  surface: { readonly surface: Surface }
  error: { readonly where: string; readonly error: unknown }
}
export type ConsentEventType = keyof ConsentEvents

/** Told to a backend beside the events. */
export interface SendContext {
  /** The page is going away: one request, kept alive, no waiting. */
  readonly leaving: boolean
  /** Why one event of a batch will never be taken; the others count as delivered. */
  reject(id: string, why: string): void
}

/**
 * Receives consent events. Resolve: delivered. Reject: tried again, after `retryAfter` ms if the error carries it.
 * An error named `PermanentError`: never again.
 */
export interface BackendAdapter {
  readonly name: string
  /** Default true: events wait in the outbox until delivered. False: called once, in the page of the decision. */
  readonly durable?: boolean
  send(events: readonly ConsentEvent[], context: SendContext): Promise<void> | void
  /** Where the site has `counters` on, or counts refusals: sent once if it can be, not kept and not tried again. */
  count?(counter: ConsentCounter): void
}

/** Told to a vendor's switch beside the grants. */
export interface VendorContext {
  /** A category's grant, or a service's. */
  allows(condition: Condition): boolean
}

/** Says what is allowed now to one vendor. May be called twice with the same grants. */
export interface VendorAdapter {
  readonly name: string
  apply(grants: Grants, context: VendorContext): void
}

/** What `mountUi` and every other user interface is: given the consent, draws; returns its end. */
export type Ui = (consent: Consent) => () => void

export interface UiConfig {
  /** URL of `izin-ui.js`, or `none`: the site draws for itself; script tag only. Default: beside `izin.js`. */
  readonly src?: string
  /** Where the first layer is: along the foot (default), in the end or start corner, or in the middle. On phones a sheet. */
  readonly layout?: 'bar' | 'card' | 'card-start' | 'center'
  /** Default `auto`: light or dark, and of high contrast, as the browser asks. */
  readonly theme?: 'auto' | 'light' | 'dark' | 'contrast'
  /** The first layer is a dialog over the page, with the same buttons. `center` always is: it would hide what has the focus. */
  readonly modal?: boolean
  /** Arm of a test of the first layer, 1 to 64 of `A-Z a-z 0-9 _ . : -`: goes with each event, and changes nothing. */
  readonly variant?: string
  /** Origins, exactly as written, whose pages may frame this one and it still asks. In Firefox, which does not say who frames it: none. */
  readonly framedBy?: readonly string[]
  /** Words of the site's own, by language, over ours: `{ de: { acceptAll: '…', panel: { save: '…' } } }`; `OwnTexts` of `izin/ui` types them. */
  readonly texts?: Readonly<Record<string, OwnWords>>
}

/** Named as ours are; `reopen` is the way back that `izin.js` draws. */
export interface OwnWords {
  readonly [name: string]: string | OwnWords | undefined
}

/** One place, or several that may apply. */
export type Places = string | readonly string[]

/** Options of `createConsent`. */
export interface Config<C extends string = never> {
  /** Version of what the site asks, 1 to 12 of `A-Z a-z 0-9 . _ -`. Another version asks everyone again. */
  readonly policyVersion?: string
  /** The version with how it comes into force; stands for `policyVersion`. */
  readonly policy?: PolicyVersion
  readonly privacyUrl?: string
  readonly controller?: Controller
  readonly complaint?: Complaint
  readonly transfers?: readonly Transfer[]
  /** BCP 47. Default: the first of `<html lang>` and the browser's languages whose texts are reviewed, else `en`. */
  readonly locale?: string
  /**
   * ISO 3166, `ID`, `DE`, `US-CA`; of several the strictest. Default: unknown, which is the strictest of all, and so is
   * a promise until it resolves; the first question waits for it, a second at most.
   */
  readonly jurisdiction?: Places | PromiseLike<Places | undefined>
  /** Packs beside the built-in ones (`izin/policies`), or changes to these. */
  readonly policies?: readonly PackEntry[]
  /** The site's word that the person is a child, or that it should know and could not check. Default false. */
  readonly minor?: Minor
  /** Categories of the site's own, or other texts for the built-in ones. */
  readonly categories?: readonly CategoryConfig<C | BuiltInCategory>[]
  /** Ids of services the gate knows, or services of the site's own. */
  readonly services?: readonly (string | Service<NoInfer<C> | BuiltInCategory>)[]
  /** Default: `declared()`. */
  readonly gate?: Gate
  readonly storage?: {
    /** Share the choice over this domain and its subdomains. Default: this host only. */
    readonly domain?: string
    /** A path or URL of this origin (`createConsentHandler` of `izin/server`) that is posted each choice, to set the cookie by HTTP. */
    readonly endpoint?: string
  }
  readonly backends?: readonly BackendAdapter[]
  /**
   * Backends that count are told when a first layer came up, with no id of anybody, and a decision that answers it says
   * after how long. Default false.
   */
  readonly counters?: boolean
  /**
   * What becomes of a refusal by somebody who has no consent id. `record`, the default: an event, with a new id. `count`:
   * no id and no event; backends that count are told that somebody refused. Who has consented before has an id.
   */
  readonly refusals?: 'record' | 'count'
  readonly vendors?: readonly VendorAdapter[]
  readonly ui?: Ui
  readonly uiConfig?: UiConfig
}

/** The configuration as resolved, for the interface to read. */
export interface PublicConfig {
  readonly policy: PolicyVersion
  readonly privacyUrl: string | undefined
  readonly controller: Controller
  readonly complaint: Complaint
  readonly transfers: readonly Transfer[]
  readonly minor: Minor
  readonly categories: readonly CategoryConfig[]
  /** The services the site named. */
  readonly services: readonly Service[]
  readonly ui: UiConfig
  /** Names of what receives each decision. */
  readonly backends?: readonly string[]
  /** Names of the vendors' switches that are told what may run. */
  readonly vendors?: readonly string[]
}

/** One page's consent. */
export interface Consent<C extends string = string> {
  /** Of the library. */
  readonly version: string
  readonly config: PublicConfig
  /** Inside a page of another site: the interface asks nothing and offers a way out, for that page could steer the click. */
  readonly isFramed: boolean
  /** The language asked for, by our code of it where we have it; the interface falls back to English. */
  readonly locale: string
  /** May it run now? */
  allows(condition: Condition<C>): boolean
  /** May it, and why? */
  explain(category: C): Explanation
  /** Resolves when allowed; pending while denied; rejects with the signal's reason when aborted. */
  whenAllowed(condition: Condition<C>, options?: { readonly signal?: StopSignal }): Promise<void>
  /** A frozen snapshot. */
  getState(): State<C>
  /** Called after every change of the state. Returns its stop. */
  subscribe(listener: (state: State<C>) => void): () => void
  /** Returns its stop. `replay`: call at once with the last such event of this page. */
  on<T extends ConsentEventType>(
    type: T, listener: (event: ConsentEvents[T]) => void, options?: { readonly replay?: boolean },
  ): () => void
  acceptAll(context?: DecisionContext): void
  rejectAll(context?: DecisionContext): void
  /** What is not named stays, or is denied if undecided. Throws on a name that is neither category nor service. */
  decide(decision: Decision<Exclude<C, 'essential'>>, context?: DecisionContext): void
  /** Takes one category back, or all of them. */
  withdraw(category?: Exclude<C, 'essential'>, context?: DecisionContext): void
  /** Forgets the choice and asks again. */
  reset(): void
  open(surface?: 'banner' | 'preferences'): void
  /** Hides what is open. Decides nothing. */
  close(): void
  /** Do not ask until then: a game round, a payment. */
  defer(until: PromiseLike<unknown> | StopSignal): void
  setLocale(tag: string): void
  /** The place is known now, or known better: as the option. Grants follow; a laxer place never was granted before. */
  setJurisdiction(places: Places): void
  /**
   * Somebody has signed in; call it on every page while they are. A choice made here by another account counts no more
   * and is asked anew; one made before signing in stays. `kept` is the account's own choice as the site keeps it
   * (`izin/server`): of the two only what both allow counts.
   */
  identify(subject: string, kept?: string): void
  /** Somebody has signed out of a device that others use: the choice and its id are gone, nothing is granted, and the next page asks. */
  forget(): void
  getHeld(): readonly HeldItem[]
  /**
   * Lets in the held embed beside this `<izin-placeholder>`, this once: nothing is recorded, and the next choice that allows
   * nothing new ends it. False where nothing is held there, or where no page can let it in: what is locked, and `sealed`.
   */
  releaseOnce(placeholder: object): boolean
  /** What a cookie, a storage key or an address is for. Loads the classifier when first asked; it knows the site's services too. */
  classify(item: ClassifyItem): Promise<Classification>
  /** What is stored in the browser under this page's origin, by name. Loads `izin-jar.js` when first asked. */
  inventory(): Promise<readonly Found[]>
  /** Who is behind a built-in service and what it keeps, for how long and why. Loads `izin-services.js` when first asked. */
  describe(service: string): Promise<ServiceDetails | undefined>
  /** The service of this id, of the site's or the gate's. */
  getService(id: string): Service | undefined
  /**
   * What was chosen in this browser under the present consent id, the latest first: ten at most, of 400 days at most. Kept
   * in `localStorage`, for the person to look up; nothing is decided by it. Empty without a choice.
   */
  getHistory(): readonly ConsentRecord[]
  /** The choice for the person to keep, in the field names of ISO/IEC TS 27560; nothing without a choice that has an id. */
  receipt(): Receipt | undefined
  /** Takes back every patch, listener and element. The stored choice stays. */
  destroy(): void
}
