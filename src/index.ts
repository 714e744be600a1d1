export { createConsent } from './consent.js'
export { version } from './core/version.js'
export { builtInCategories } from './core/types.js'
export type {
  Because, BuiltInCategory, CategoryConfig, Condition, ConsentEvent, ConsentModel, ConsentRecord, Controller, Decision,
  EssentialReason, Explanation, Grants, HeldItem, LoadKind, PolicyPack, ResolvedPolicy, Rule, Service, Signals, Source,
  State, Status, Surface, Verdict,
} from './core/types.js'
export type {
  BackendAdapter, Config, Consent, ConsentEvents, ConsentEventType, DecisionContext, Gate, GateContext,
  PublicConfig, RunningGate, SendContext, StopSignal, Ui, UiConfig, VendorAdapter, VendorContext,
} from './core/contract.js'
