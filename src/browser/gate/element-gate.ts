import type { HeldItem } from '../../core/types.js'
import { ownSelector } from './declared-markup.js'
import { isScript, isScriptType, kindOf } from './element-kinds.js'
import { frameSelector, sourceAttributes, sourceSelector } from './element-sources.js'
import { unmark, type HeldElements } from './held-elements.js'
import { changeDetached, isInert, keepName, moveAttribute, reloadMedia, setInertType, typeOf } from './inert.js'
import type { Judge } from './judge.js'

/** Holds elements on their way into the page, and sources on their way into elements. */
export interface ElementGate {
  inspect(root: Element | DocumentFragment): void
  /** Frames that are in the page already. Scripts there have run. */
  inspectFrames(): void
  /** True where the value is kept from the element. */
  intercept(element: Element, attribute: string, value: unknown): boolean
}

const selector = `${sourceSelector},${ownSelector}`

/** Pictures and media load by their source even outside the page; everything else when it is inserted. */
const loadsNow = (element: Element) => element.isConnected || ['image', 'media'].includes(kindOf(element))

/** `onDeclared` is told of markup that came later than the page. */
export const createElementGate = (judge: Judge, elements: HeldElements, onDeclared: () => void): ElementGate => {
  const judgeValue = (element: Element, attribute: string, value: string): HeldItem | undefined => {
    const isOurs = elements.find(element)?.marked === true
    return !isOurs && element.matches(ownSelector)
      ? judge.judgeMarkup(element, value)
      : judge.judgeSource(element, attribute, value)
  }
  const holdScript = (element: Element, source: string) => {
    if (elements.find(element) || !isScriptType(typeOf(element))) return
    const item = judgeValue(element, 'src', source)
    if (!item) return
    // Read first: it also tells of a script that a script has made, which no attribute shows.
    const isAsync = (element as HTMLScriptElement).async === true
    setInertType(element)
    elements.add(element, item, isAsync)
  }
  const inspectScript = (element: Element) => {
    const source = sourceAttributes(element).map((name) => element.getAttribute(name)).find((value) => value !== null)
    // Inline code is never judged by its content, only by what its markup says.
    if (source != null || element.matches(ownSelector)) holdScript(element, source ?? '')
  }
  const inspectSources = (element: Element) => {
    const denied = sourceAttributes(element).flatMap((name): [string, HeldItem][] => {
      const value = element.getAttribute(name)
      const item = value ? judgeValue(element, name, value) : undefined
      return item ? [[name, item]] : []
    })
    const [first] = denied
    if (!first) return
    const move = () => {
      for (const [name] of denied) moveAttribute(element, name, keepName(name))
    }
    if (element.matches(frameSelector)) changeDetached(element, move)
    else move()
    elements.add(element, first[1], false)
    reloadMedia(element)
  }
  const inspectElement = (element: Element) => {
    if (elements.find(element)) {
      elements.keep(element)
      if (isScript(element)) setInertType(element)
    } else if (elements.addDeclared(element)) onDeclared()
    else if (isScript(element)) inspectScript(element)
    else inspectSources(element)
  }
  /** The page has put another source in the place of the one we hold. */
  const forget = (element: Element, attribute: string) => {
    const held = elements.find(element)
    if (!held) return
    element.removeAttribute(keepName(attribute))
    if (isInert(element)) return
    elements.remove(held)
    unmark(held)
  }
  const keepSource = (element: Element, attribute: string, value: string) => {
    const item = judgeValue(element, attribute, value)
    if (!item) {
      forget(element, attribute)
      return false
    }
    element.setAttribute(keepName(attribute), value)
    element.removeAttribute(attribute)
    if (!elements.find(element)) elements.add(element, item, false)
    return true
  }
  return {
    inspect(root) {
      if (root.nodeType === Node.ELEMENT_NODE && (root as Element).matches(selector)) inspectElement(root as Element)
      if (root.firstElementChild) for (const element of root.querySelectorAll(selector)) inspectElement(element)
    },
    inspectFrames() {
      for (const element of document.querySelectorAll(frameSelector)) inspectElement(element)
    },
    intercept(element, attribute, value) {
      if (!sourceAttributes(element).includes(attribute) || !loadsNow(element)) return false
      if (!isScript(element)) return keepSource(element, attribute, String(value))
      // An inert script keeps its source, and with it a TrustedScriptURL.
      holdScript(element, String(value))
      return false
    },
  }
}
