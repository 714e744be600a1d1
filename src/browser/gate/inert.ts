import { heldAttributes } from '../../core/markup.js'
import type { Trust } from '../trusted-types.js'
import { isScript } from './element-kinds.js'
import { isHeldStyle, restoreStyle } from './style-text.js'

const xlink = 'http://www.w3.org/1999/xlink'

/** Where an attribute waits while its element is held. */
export const keepName = (attribute: string): string => `data-izin-${attribute}`

const keptNames = new Set(heldAttributes.map(keepName))

/** By the few attributes it has, not by the many it might have. */
const hasKept = (element: Element) => element.getAttributeNames().some((name) => keptNames.has(name))

const inertType = 'text/plain'
const keptType = keepName('type')

/** A script that is text to the browser. */
export const hasInertType = (element: Element) => isScript(element) && element.getAttribute('type') === inertType

export const isInert = (element: Element): boolean =>
  hasInertType(element) || hasKept(element) ||
  isHeldStyle(element.getAttribute('style')) || (element.localName === 'style' && isHeldStyle(element.textContent))

export const moveAttribute = (element: Element, from: string, to: string): void => {
  element.setAttribute(to, element.getAttribute(from) ?? '')
  element.removeAttribute(from)
}

/** A script of another type is text to the browser, and keeps its `src`. */
export const setInertType = (element: Element): void => {
  if (hasInertType(element)) return
  if (element.hasAttribute('type')) moveAttribute(element, 'type', keptType)
  element.setAttribute('type', inertType)
}

/** The type a held script will have. */
export const typeOf = (element: Element): string =>
  element.getAttribute(keptType) ?? (hasInertType(element) ? '' : element.getAttribute('type') ?? '')

const restoreType = (element: Element) => {
  if (!hasInertType(element)) return
  element.removeAttribute('type')
  if (element.hasAttribute(keptType)) moveAttribute(element, keptType, 'type')
}

const setSource = (element: Element, name: string, value: string, trust: Trust) => {
  // A style attribute needs 'unsafe-inline' (CSP3 §4.2.3), its object model does not.
  if (name === 'style') (element as HTMLElement).style.cssText = value
  else if (name === 'xlink:href') element.setAttributeNS(xlink, name, trust.scriptUrl(value))
  else if (name === 'srcdoc') element.setAttribute(name, trust.html(value))
  else element.setAttribute(name, /script|embed|object/.test(element.localName) ? trust.scriptUrl(value) : value)
}

/** Gives back what the element was held without. Throws what the sink throws. */
export const restore = (element: Element, trust: Trust): void => {
  for (const name of hasKept(element) ? heldAttributes : []) {
    const value = element.getAttribute(keepName(name))
    if (value === null) continue
    setSource(element, name, value, trust)
    element.removeAttribute(keepName(name))
  }
  const style = element.getAttribute('style')
  if (style !== null && isHeldStyle(style)) setSource(element, 'style', restoreStyle(style), trust)
  if (element.localName === 'style') {
    for (const text of element.childNodes as NodeListOf<Text>) if (isHeldStyle(text.data)) text.data = restoreStyle(text.data)
  }
  restoreType(element)
}

/** Changes an element out of the page and puts it back in its place: a frame stops navigating, a script starts. */
export const changeDetached = (element: Element, change: () => void): void => {
  const { parentNode, nextSibling } = element
  if (!parentNode || !element.isConnected) return change()
  parentNode.removeChild(element)
  try {
    change()
  } finally {
    parentNode.insertBefore(element, nextSibling)
  }
}

/** Media choose their source once: after a change they must be told to look again. */
export const reloadMedia = (element: Element): void => {
  const media = /^(source|track)$/.test(element.localName) ? element.parentElement : element
  // By its tag: an element of a frame is no instance of our classes.
  if (media && /^(audio|video)$/.test(media.localName)) (media as HTMLMediaElement).load()
}
