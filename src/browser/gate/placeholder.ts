import type { HeldItem } from '../../core/types.js'

/** A frame of fewer pixels than a finger needs shows nothing a person could miss (WCAG 2.5.8). */
const smallestSide = 24

/** Lays the placeholder over the frame's box without moving anything: corrected by where it really is. */
const createFitting = (placeholder: HTMLElement, frame: Element) => {
  let left = 0
  let top = 0
  return () => {
    const { style } = placeholder
    const box = frame.getBoundingClientRect()
    style.display = Math.min(box.width, box.height) < smallestSide ? 'none' : 'block'
    style.width = `${box.width}px`
    style.height = `${box.height}px`
    const own = placeholder.getBoundingClientRect()
    left += box.left - own.left
    top += box.top - own.top
    style.translate = `${left}px ${top}px`
  }
}

/** Embeds are often positioned themselves: one layer above wherever the frame is. */
const layerAbove = (frame: Element) => String((Number.parseInt(getComputedStyle(frame).zIndex, 10) || 0) + 1)

const observeSize = (frame: Element, run: () => void) => {
  // A document that is never laid out, as in a test, has no sizes to follow.
  if (typeof ResizeObserver === 'undefined') return () => {}
  const observer = new ResizeObserver(run)
  observer.observe(frame)
  // A frame may move without another size: in a grid, or centred.
  if (frame.parentElement) observer.observe(frame.parentElement)
  return () => observer.disconnect()
}

/** Puts an `<izin-placeholder>` before the frame; the user interface fills it. Returns its removal. */
export const mountPlaceholder = (frame: Element, { category, service }: HeldItem): (() => void) => {
  const placeholder = document.createElement('izin-placeholder')
  placeholder.setAttribute('category', category)
  if (service) placeholder.setAttribute('service', service)
  Object.assign(placeholder.style, { position: 'absolute', margin: '0', display: 'none' })
  frame.before(placeholder)
  const fit = createFitting(placeholder, frame)
  const stop = observeSize(frame, () => {
    placeholder.style.zIndex = layerAbove(frame)
    fit()
  })
  return () => {
    stop()
    placeholder.remove()
  }
}
