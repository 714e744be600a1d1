/** What the outbox needs of the window, which is one. */
export interface OutboxPage {
  /** Throws at the mere mention where storage is blocked. */
  readonly localStorage: Storage
  /** No locks on plain http and in old browsers: tabs may send the same event, and the backend stores it once. */
  readonly navigator: { readonly onLine: boolean; readonly locks?: Pick<LockManager, 'request'> }
  readonly document: { readonly hidden: boolean }
  setTimeout(run: () => void, delay: number): unknown
  clearTimeout(timer: unknown): void
  addEventListener(type: string, listener: () => unknown): void
  removeEventListener(type: string, listener: () => unknown): void
}
