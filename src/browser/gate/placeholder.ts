/** A frame of fewer pixels than a finger needs shows nothing a person could miss (WCAG 2.5.8). */
const smallestSide = 24

/** Lays the placeholder over the frame's box without moving anything: corrected by where it really is. */
const createFitting = (placeholder: HTMLElement, frame: Element) => {
  let left = 0
  let top = 0
  return () => {
    const { style } = placeholder
    const { position, visibility, zIndex } = getComputedStyle(frame)
    const box = frame.getBoundingClientRect()
    style.display = Math.min(box.width, box.height) < smallestSide ? 'none' : 'block'
    style.position = position === 'fixed' ? position : 'absolute'
    style.visibility = visibility
    // Embeds are often positioned themselves: one layer above wherever the frame is.
    style.zIndex = String((Number.parseInt(zIndex, 10) || 0) + 1)
    style.width = `${box.width}px`
    // What is around both may be scaled, as cards are that fly in: boxes are as seen, styles as laid out.
    const scale = placeholder.getBoundingClientRect().width / box.width || 1
    style.width = `${box.width / scale}px`
    style.height = `${box.height / scale}px`
    const own = placeholder.getBoundingClientRect()
    left += (box.left - own.left) / scale
    top += (box.top - own.top) / scale
    style.translate = `${left}px ${top}px`
  }
}

export interface Placeholder {
  readonly element: Element
  /** Follows the frame's box. */
  fit(): void
  remove(): void
}

/** Puts an `<izin-placeholder>` before the frame, with what it says; the user interface fills it. */
export const mountPlaceholder = (frame: Element, says: Readonly<Record<string, string | undefined>>): Placeholder => {
  const element = document.createElement('izin-placeholder')
  for (const name in says) if (says[name]) element.setAttribute(name, says[name])
  Object.assign(element.style, { position: 'absolute', margin: '0', padding: '0', border: '0', maxWidth: 'none', display: 'none' })
  frame.before(element)
  return {
    element,
    fit: createFitting(element, frame),
    remove() {
      const hadFocus = element.matches(':focus-within')
      element.remove()
      // Else a person at the keyboard would begin at the top of the page again.
      if (hadFocus) (frame as HTMLElement).focus({ preventScroll: true })
    },
  }
}
