/** What the outbox needs of the window, which is one. */
export interface OutboxPage {
  /** Throws at the mere mention where storage is blocked. */
  readonly localStorage: Storage
  /** No locks on plain http and in old browsers: tabs may send the same event, and the backend stores it once. */
  readonly navigator: { readonly onLine: boolean; readonly locks?: Pick<LockManager, 'request'> }
  readonly document: { readonly visibilityState: string }
  setTimeout(run: () => void, delay: number): unknown
  clearTimeout(timer: unknown): void
  addEventListener(type: string, listener: (event: LifeEvent) => void): void
  removeEventListener(type: string, listener: (event: LifeEvent) => void): void
}

/** An event of the page's life, or of its network. */
export interface LifeEvent {
  readonly type: string
  /** Back out of the back/forward cache. */
  readonly persisted?: boolean
}

export const lifeEvents = ['visibilitychange', 'pagehide', 'pageshow', 'online']
