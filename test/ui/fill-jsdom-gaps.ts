/** What jsdom does not have and every supported browser does. Each is filled only where it is missing. */
export const fillJsdomGaps = (): void => {
  if (!('replaceSync' in CSSStyleSheet.prototype)) {
    Object.defineProperty(window, 'CSSStyleSheet', { value: class { replaceSync() {} }, configurable: true })
  }
  for (const prototype of [Document.prototype, ShadowRoot.prototype]) {
    if ('adoptedStyleSheets' in prototype) continue
    const sheets = new WeakMap<object, readonly unknown[]>()
    Object.defineProperty(prototype, 'adoptedStyleSheets', {
      get() {
        return sheets.get(this) ?? []
      },
      set(value: readonly unknown[]) {
        sheets.set(this, value)
      },
    })
  }
  if (!('ResizeObserver' in window)) {
    Object.defineProperty(window, 'ResizeObserver', { value: class { observe() {} disconnect() {} } })
  }
  if (!('showModal' in HTMLDialogElement.prototype)) {
    Object.defineProperty(HTMLDialogElement.prototype, 'showModal', {
      value(this: HTMLDialogElement) {
        this.open = true
      },
    })
  }
}
