const control = '[data-izin-action=preferences]'

const focused = (): Element | null => {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element
}

/** A control of ours is drawn after the paint of what closed the dialog. */
const patience = 200

/** Remembers who has the focus. Returns what gives it back: to the opener, else to the first control that takes it and would open again. */
export const rememberFocus = (container: HTMLElement) => {
  const opener = focused()
  /** Someone has it: ours, or whoever has taken it meanwhile. */
  const isGiven = () => focused() !== document.body
  const give = () => {
    const controls = [container.parentNode, document].flatMap((tree) => [...tree?.querySelectorAll(control) ?? []])
    // The opener may be in a menu that has closed since.
    return isGiven() || [opener, ...controls].some((back) => {
      ;(back as HTMLElement | null)?.focus?.()
      return isGiven()
    })
  }
  return (): void => {
    if (!give()) setTimeout(give, patience)
  }
}
