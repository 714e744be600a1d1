export { createConsent } from './consent.js'
export { version } from './core/version.js'
export { builtInCategories } from './core/types.js'
export type {
  Because, BuiltInCategory, CategoryConfig, Complaint, Condition, ConsentCounter, ConsentEvent, ConsentModel, ConsentRecord, Controller, Decision,
  Disclosure, EssentialReason, Explanation, Grants, FirstLayerPart, HeldItem, LoadKind, Minor, PackEntry, PolicyPack, PolicyVersion, ResolvedPolicy, Rule, Service, Signals, Source,
  State, Status, Surface, Transfer, Verdict,
} from './core/types.js'
export type { Classification, ClassifiedBy, ClassifyItem } from './core/classification.js'
export type { Found, FoundKind } from './core/found.js'
export type { Receipt, ReceiptEvent, ReceiptParty, ReceiptPurpose } from './core/receipt-fields.js'
export type { PurposeText, ServiceDetails, StoredThing } from './core/service-details.js'
export type {
  BackendAdapter, Config, Consent, ConsentEvents, ConsentEventType, DecisionContext, OwnWords, Places, PublicConfig,
  SendContext, StopSignal, Swept, Ui, UiConfig, VendorAdapter, VendorContext,
} from './core/contract.js'
export type { Gate, GateContext, RunningGate } from './core/gate-contract.js'

declare global {
  interface Window {
    /** With the script tag: the page's consent. Until `izin.js` has run an array may stand here, to queue callbacks. */
    izin: import('./core/contract.js').Consent & {
      push(...callbacks: ((consent: import('./core/contract.js').Consent) => void)[]): void
    }
  }
}
