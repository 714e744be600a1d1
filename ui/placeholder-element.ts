const tag = 'izin-placeholder'
const connected = 'izin:placeholder'

/** Elements are defined once per page and for ever, so the element knows nothing: it says that it is there. */
const definePlaceholder = (): void => {
  if (customElements.get(tag)) return
  customElements.define(tag, class extends HTMLElement {
    connectedCallback() {
      // By name: outside a closed shadow tree the path of an event begins at its host.
      this.dispatchEvent(new CustomEvent(connected, { bubbles: true, composed: true, detail: this }))
    }
  })
}

/** Tells of every placeholder of the page, now and later, also in the page's own shadow roots. Returns its end. */
export const listenToPlaceholders = (found: (placeholder: HTMLElement) => void): (() => void) => {
  const listener = (event: Event) => {
    const { detail } = event as CustomEvent<unknown>
    if (detail instanceof HTMLElement) found(detail)
  }
  document.addEventListener(connected, listener)
  definePlaceholder()
  document.querySelectorAll<HTMLElement>(tag).forEach(found)
  return () => document.removeEventListener(connected, listener)
}
