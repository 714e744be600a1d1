const control = '[data-izin-action=preferences]'

const focused = (): Element | null => {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element
}

/** Remembers who has the focus. Returns what gives it back: to the opener, else to a control that would open again. */
export const rememberFocus = (container: HTMLElement) => {
  const opener = focused()
  return (): void => {
    // Someone else has taken the focus meanwhile: theirs.
    if (focused() !== document.body) return
    const there = opener?.isConnected && opener !== document.body
    const back = there ? opener : container.parentNode?.querySelector(control) ?? document.querySelector(control)
    if (back instanceof HTMLElement) back.focus()
  }
}
