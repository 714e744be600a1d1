/** The three categories every site has, in the order they are shown. */
export const builtInCategories = ['essential', 'performance', 'marketing'] as const
export type BuiltInCategory = (typeof builtInCategories)[number]

/** How a place's law treats silence. `opt-in`: nothing until allowed. `opt-out`: on until refused. `notice`: on, and told. */
export const consentModels = ['opt-in', 'opt-out', 'notice'] as const
export type ConsentModel = (typeof consentModels)[number]

/** Why something may be essential: the closed list (ePrivacy art. 5(3), WP194; requirement EU-09). */
export const essentialReasons = [
  'session', 'login', 'security', 'load-balancing', 'cart', 'consent-record',
  'ui-choice', 'accessibility', 'payment', 'infrastructure',
] as const
export type EssentialReason = (typeof essentialReasons)[number]

/** One third-party thing: what it loads and leaves behind, and the category it waits for. */
export interface Service<C extends string = string> {
  readonly id: string
  readonly name: string
  readonly category: C
  /** Host names; each covers its subdomains and may carry a path prefix, `www.google.com/recaptcha/`. */
  readonly hosts?: readonly string[]
  /** Cookie names it sets; `*` stands for any characters. */
  readonly cookies?: readonly string[]
  /** Keys of localStorage and sessionStorage, names of databases and caches; `*` stands for any characters. */
  readonly storage?: readonly string[]
  /** Required exactly when the category is `essential`. */
  readonly reason?: EssentialReason
}

/** A category of the site's own, or other texts for a built-in one. */
export interface CategoryConfig<C extends string = string> {
  readonly id: C
  readonly name?: string
  /** What it is for. */
  readonly description?: string
  /** On what legal ground, where a place wants it told (UU 27/2022 art. 21(1)a). */
  readonly basis?: string
  /** What kinds of data it takes. */
  readonly data?: string
  /** How long the data is kept. */
  readonly retention?: string
}

/** Data that leaves the country (UU 27/2022 art. 56, GDPR art. 46). */
export interface Transfer {
  /** ISO 3166 code of the country it goes to. */
  readonly country: string
  /** What protects it there: adequacy, standard clauses, … */
  readonly safeguard: string
}

/** Where a person complains beside the site itself. */
export interface Complaint {
  readonly authority?: string
  readonly url?: string
}

export interface Controller {
  readonly name?: string
  readonly email?: string
  /** How the data protection officer is reached. */
  readonly dpo?: string
}

/** What a first layer must offer: ways to choose, the law's own link to opt out, or a notice. */
export const firstLayerParts = ['accept', 'reject', 'settings', 'opt-out', 'notice'] as const
export type FirstLayerPart = (typeof firstLayerParts)[number]

/** What a place wants told before the choice, each by an option of the configuration (requirements ID-02, EU-12). */
export const disclosures = [
  'controller', 'contact', 'dpo', 'privacy-url', 'basis', 'data', 'retention', 'recipients', 'transfers', 'rights', 'complaint',
] as const
export type Disclosure = (typeof disclosures)[number]

/** Law as data: what one place asks of us. */
export interface PolicyPack {
  /** `id`, `eu`, `us-ca`, or `strict` for every place that is not known. */
  readonly id: string
  readonly version: number
  /** Places it answers for: ISO 3166 codes, upper case. */
  readonly places: readonly string[]
  readonly model: ConsentModel
  /** Categories that are on before any choice; only opt-out and notice places have any. */
  readonly onByDefault: readonly string[]
  /** What the first layer must offer. */
  readonly firstLayer: readonly FirstLayerPart[]
  /** Days until a person who accepted something is asked again; never over 400. */
  readonly acceptDays: number
  /** Days until a person who refused everything is asked again; never over 400. */
  readonly refuseDays: number
  /** True where the law itself, not only our policy, binds a site to Global Privacy Control. */
  readonly gpcIsLaw: boolean
  /** Below this age a person cannot consent alone. */
  readonly childAge: number
  /** Categories nobody can allow: for a child the site knows of, and for a person whose age it could not check. */
  readonly minors: { readonly known: readonly string[]; readonly unverified: readonly string[] }
  /** What the site must tell; `izin check` names what is missing. */
  readonly mustTell: readonly Disclosure[]
  /** How the law words the way back, where it does: "Your Privacy Choices" with its icon (11 CCR 7015). */
  readonly link?: 'your-privacy-choices'
  /** True where closing the first layer is the refusal (Garante 10 June 2021). */
  readonly closeRefuses?: boolean
  /** ISO date on which a person last read the sources. */
  readonly reviewedAt: string
  /** How sure we are of the row; `low` has the rules of `strict`. */
  readonly confidence: 'high' | 'medium' | 'low'
  readonly sources: readonly string[]
}

/** A pack of the site's own, or changes to one that is there: what it does not say is as in the pack of its id, else as in `strict`. */
export type PackEntry = Partial<PolicyPack> & Pick<PolicyPack, 'id'>

/** The site's own version of what it asks, and how it comes into force. */
export interface PolicyVersion {
  /** 1 to 12 of `A-Z a-z 0-9 . _ -`. */
  readonly version: string
  /** ISO date, `2026-11-01`, on which people were told of it. */
  readonly announcedAt?: string
  /** ISO date from whose midnight, UTC, it counts. Until then earlier choices hold, and the preferences show the notice. */
  readonly effectiveAt?: string
  /** Default true: who chose under another version is asked again. False for new wording: nobody is. */
  readonly material?: boolean
  /** Ids of the categories that a material change is about: only these are asked again. Default: all. */
  readonly affects?: readonly string[]
  /** One sentence that says what is new: a text, or one for each language by its BCP 47 tag. */
  readonly summary?: string | Readonly<Record<string, string>>
}

/** The pack in force and the site's own version of what it asks. */
export interface ResolvedPolicy extends PolicyVersion {
  readonly pack: PolicyPack
  /** The jurisdiction as the site gave it, or `unknown`. */
  readonly jurisdiction: string
}

/** Whether the person is a child: the site's word, or `unknown` where it should know and could not check. */
export type Minor = boolean | 'unknown'

/** What the browser says by itself. Never recorded as a choice. */
export interface Signals {
  /** Global Privacy Control: `navigator.globalPrivacyControl === true`. */
  readonly gpc: boolean
}

/** What a person chose, as kept. */
export interface ConsentRecord {
  /** When, in seconds since 1970. */
  readonly at: number
  readonly policyVersion: string
  /** Every category but `essential`, allowed or not. */
  readonly categories: Readonly<Record<string, boolean>>
  /** Services whose answer differs from their category's. */
  readonly services: Readonly<Record<string, boolean>>
  /** Consent id: 128 random bits, base64url, made at the first decision. Empty for a refusal that was only counted. */
  readonly id: string
  /** 0, 1, 2… per consent id: order without trust in clocks. */
  readonly sequence: number
  /** GPC was on when the choice was made. */
  readonly gpc: boolean
  readonly minor: boolean
  readonly imported: boolean
  /** Made under opt-out or notice, where switches begin on: no consent where consent is asked for (requirement JUR-05). */
  readonly lax: boolean
  /** Marks of the services the site named when the choice was made: what is new since then was not consented to. */
  readonly scope: readonly string[]
  /** Mark of the account that was signed in. */
  readonly subject?: string
}

/** What may run now: every category, and each service whose answer differs from its category's. */
export type Grants<C extends string = string> = Readonly<Record<C | BuiltInCategory, boolean>> & Readonly<Record<string, boolean>>

export const becauses = [
  'choice', 'policy', 'gpc', 'expired', 'minor', 'undecided', 'unreadable', 'imported', 'essential', 'unknown-category',
] as const
/** Why something is granted or denied. */
export type Because = (typeof becauses)[number]

export interface Explanation {
  readonly granted: boolean
  readonly because: Because
  /** When the choice behind it was made. */
  readonly since?: Date
  readonly record?: ConsentRecord
}

export type Status = 'undecided' | 'decided' | 'expired'
export type Surface = 'none' | 'banner' | 'preferences'

/** Where a decision was made. */
export const sources = ['banner', 'preferences', 'placeholder', 'api', 'signal', 'import'] as const
export type Source = (typeof sources)[number]

/** A category, a service, or a combination of them. */
export type Condition<C extends string = string> =
  | C
  | { readonly service: string }
  | { readonly not: Condition<C> }
  | { readonly any: readonly Condition<C>[] }
  | { readonly all: readonly Condition<C>[] }

/**
 * What a person decides; what is not named stays, or is denied if undecided.
 * Where the categories are not known to the compiler, any name may stand beside `services`.
 */
export type Decision<C extends string = string> = string extends C
  ? { readonly [id: string]: boolean | Answers | undefined; readonly services?: Answers }
  : { readonly [K in C]?: boolean } & { readonly services?: Answers }
type Answers = Readonly<Record<string, boolean>>

/** What a page load is, as the gate sees it. */
export const loadKinds = [
  'script', 'iframe', 'worker', 'navigation', 'image', 'media', 'style', 'embed', 'link', 'fetch', 'xhr', 'beacon', 'socket', 'cookie', 'storage',
] as const
export type LoadKind = (typeof loadKinds)[number]

/** Which rule spoke about a load. */
export type Rule = 'declared' | 'first-party' | 'allow' | 'integrity' | 'service' | 'unknown-code' | 'unknown-content'

/** The gate's judgement of one load. */
export interface Verdict {
  readonly category: string
  readonly service?: string
  readonly rule: Rule
}

/** One load that was held or released. */
export interface HeldItem {
  readonly url: string
  readonly kind: LoadKind
  readonly category: string
  readonly service?: string
  readonly rule: Rule
  /** The script that asked for it, where the browser tells. */
  readonly initiator?: string
  /** Released for this page alone, by `releaseOnce`. */
  readonly once?: true
}

export interface State<C extends string = string> {
  readonly status: Status
  readonly policy: ResolvedPolicy
  readonly signals: Signals
  readonly record: ConsentRecord | undefined
  readonly grants: Grants<C>
  /** Categories and services without an answer that counts: what a first layer asks about. */
  readonly unanswered: readonly string[]
  /** Categories that nobody can allow here: the person is, or may be, a child. */
  readonly locked: readonly string[]
  readonly surface: Surface
}

/** How often, and no more: of nobody, with no id. On the wire beside the events; `$defs.counter` of their schema. */
export interface ConsentCounter {
  readonly v: 1
  /** `shown`: a first layer came up, once a page. `refused`: somebody without a consent id refused, where refusals are only counted. */
  readonly type: 'shown' | 'refused'
  readonly site: string
  readonly jurisdiction: string
  readonly lang: string
  readonly policy: ConsentEvent['policy']
  readonly variant?: string
}

/** One decision on the wire, version 1. Published as `consent-event.schema.json`. */
export interface ConsentEvent {
  readonly v: 1
  /** UUIDv7, made once when the choice is made: the idempotency key. */
  readonly id: string
  readonly type: 'decision' | 'expired' | 'signal' | 'import'
  readonly site: string
  /** Consent id as UUIDv4. */
  readonly cid: string
  readonly seq: number
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string
  readonly action: 'accept_all' | 'reject_all' | 'save' | 'withdraw' | 'gpc'
  readonly source: Source
  readonly model: ConsentModel
  readonly jurisdiction: string
  readonly lang: string
  readonly policy: { readonly version: string; readonly pack: string; readonly hash?: string }
  /** The browser vouches that a person's own input caused it (`Event.isTrusted`). */
  readonly trusted: boolean
  readonly categories: Readonly<Record<string, boolean>>
  readonly services?: Readonly<Record<string, boolean>>
  readonly signals: { readonly gpc: boolean; readonly minor?: Minor }
  readonly expires: string
  readonly variant?: string
  readonly sdk: { readonly name: string; readonly version: string }
  readonly ext?: Readonly<Record<string, string | number | boolean>>
}
