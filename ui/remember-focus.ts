const control = '[data-izin-action=preferences]'

const focused = (): Element | null => {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element
}

/** The way back is drawn after the paint, in ms at most. */
const patience = 1000

/** Remembers who has the focus. Returns what gives it back: to the opener, else to a control that would open again. */
export const rememberFocus = (container: HTMLElement) => {
  const opener = focused()
  return (): void => {
    const root = container.parentNode
    /** False where there is nothing yet to give it to. Someone else may have taken it meanwhile: theirs. */
    const giveBack = (): boolean => {
      const there = opener?.isConnected && opener !== document.body
      const back = there ? opener : root?.querySelector(control) ?? document.querySelector(control)
      if (focused() === document.body && back instanceof HTMLElement) back.focus()
      return focused() !== document.body
    }
    if (giveBack() || !root) return
    const observer = new MutationObserver(() => giveBack() && observer.disconnect())
    observer.observe(root, { childList: true })
    setTimeout(() => observer.disconnect(), patience)
  }
}
