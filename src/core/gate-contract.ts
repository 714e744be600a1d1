import type { KnownServices } from './known-services.js'
import type { Condition, Grants, HeldItem, Service, Verdict } from './types.js'

/** What a gate is told when it starts. */
export interface GateContext {
  /** True where the condition's category or service is granted now. */
  allows(condition: Condition): boolean
  /** True where no category and no service is denied: there is nothing to hold. */
  allowsAll(): boolean
  /** What may run now. */
  getGrants(): Grants
  /** May a person let this in for one page? Not what is locked. */
  allowsOnce(item: Verdict): boolean
  /** False where the browser would not keep the choice. */
  isKept(): boolean
  /** False while the page asks not to be disturbed. */
  isFree(): boolean
  getLocale(): string
  /** The site's services and the built-in ones, site first. */
  readonly services: { find(id: string): Service | undefined; all(): readonly Service[] }
  /** Those of them that the site defined: they win over built-in ones. */
  readonly siteServices: readonly Service[]
  /** Category ids; any other is held, and an error. */
  readonly categories: readonly string[]
  hold(item: HeldItem): void
  release(item: HeldItem): void
  undeclared(item: HeldItem): void
  error(where: string, error: unknown): void
}

export interface RunningGate {
  /** Releases what is allowed now, in slices; holds the rest. Resolves when all that could start has started. */
  apply(): Promise<void>
  /** What was taken back is held from now on, and what was let in once, in the task of the decision; `apply` follows. */
  hold?(): void
  /** Lets in the one frame beside this placeholder, until `hold`; false where it cannot. */
  releaseOnce?(placeholder: object): boolean
  /** A person chose in this page, and all else that follows is done. */
  decided?(): void
  getHeld(): readonly HeldItem[]
  /** Takes every patch and observer back. What is held stays held. */
  stop(): void
}

/** Holds what is denied and releases what is allowed. Made by `automatic()`, `declared()` or `sealed()`. */
export interface Gate extends KnownServices {
  readonly mode: 'automatic' | 'declared' | 'sealed'
  start(context: GateContext): RunningGate
}
