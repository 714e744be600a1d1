export { createConsent } from './consent.js'
export { version } from './core/version.js'
export { builtInCategories } from './core/types.js'
export type {
  Because, BuiltInCategory, CategoryConfig, Condition, ConsentEvent, ConsentModel, ConsentRecord, Controller, Decision,
  EssentialReason, Explanation, Grants, HeldItem, LoadKind, PolicyPack, ResolvedPolicy, Rule, Service, Signals, Source,
  State, Status, Surface, Verdict,
} from './core/types.js'
export type { Classification, ClassifiedBy, ClassifyItem } from './core/classification.js'
export type { Found, FoundKind } from './core/found.js'
export type { PurposeText, ServiceDetails, StoredThing } from './core/service-details.js'
export type {
  BackendAdapter, Config, Consent, ConsentEvents, ConsentEventType, DecisionContext, Gate, GateContext,
  PublicConfig, RunningGate, SendContext, StopSignal, Swept, Ui, UiConfig, VendorAdapter, VendorContext,
} from './core/contract.js'

declare global {
  interface Window {
    /** With the script tag: the page's consent. Until `izin.js` has run an array may stand here, to queue callbacks. */
    izin: import('./core/contract.js').Consent & {
      push(...callbacks: ((consent: import('./core/contract.js').Consent) => void)[]): void
    }
  }
}
