const control = '[data-izin-action=preferences]'

const focused = (): Element | null => {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element
}

/** A control of ours is drawn after the paint of what closed the dialog. */
const patience = 200

/** Remembers who has the focus. Returns what gives it back: to the opener, else to a control that would open again. */
export const rememberFocus = (container: HTMLElement) => {
  const opener = focused()
  const find = () => {
    const there = opener?.isConnected && opener !== document.body
    return there ? opener : container.parentNode?.querySelector(control) ?? document.querySelector(control)
  }
  const give = () => {
    const back = find()
    // Unless someone else has taken the focus meanwhile: theirs.
    if (focused() === document.body && back instanceof HTMLElement) back.focus()
    return back
  }
  return (): void => {
    if (!give()) setTimeout(give, patience)
  }
}
