import { attempt } from '../../core/attempt.js'
import type { HeldItem } from '../../core/types.js'
import type { Trust } from '../trusted-types.js'
import { ownSelector } from './declared-markup.js'
import { isRuleType, isScript, isScriptType, kindOf } from './element-kinds.js'
import { allSources, frameSelector, sourceAttributes, sourceSelector, triggerOf } from './element-sources.js'
import { unmark, type HeldElements } from './held-elements.js'
import { changeDetached, isInert, keepName, reloadMedia, setInertType, typeOf } from './inert.js'
import type { Judge } from './judge.js'
import { isLive, isSeen } from './live-tree.js'
import { namesHost } from './names-host.js'
import { holdStyle } from './style-text.js'

/** A frame's document with what is denied turned off. */
export interface HeldDocument {
  readonly html: string
  /** The first thing in it that is denied. */
  readonly item: HeldItem | undefined
}

/** What the gate of elements stands on. */
export interface ElementGateParts {
  readonly judge: Judge
  readonly elements: Pick<HeldElements, 'add' | 'addDeclared' | 'find' | 'keep' | 'remove'>
  readonly trust: Trust
  /** Told of markup that came later than the page. */
  onDeclared(): void
  /** Told of what is denied and will not be repeated. */
  onCall(item: HeldItem): void
  /** `isReachable`: may we look into it once it is there? */
  holdDocument(html: string, isReachable: boolean): HeldDocument | undefined
}

/** Holds elements on their way into the page, and sources on their way into elements. */
export interface ElementGate {
  /** True where something is kept off now. `isWanted`: of these only. */
  inspect(root: Node, isWanted?: (element: Element) => boolean): boolean
  /** True where the value is kept from the element; a text goes there in its place. */
  intercept(element: Element, attribute: string, value: unknown): boolean | string
  /** Scripts that never run. */
  ignore(scripts: Iterable<Element>): void
  /** The text that a `style` or `script` may have in the place of this one. */
  interceptText(element: Element, text: string): string
}

/** What becomes of an attribute: it waits under another name, or says something else, or both. */
interface Finding {
  readonly item: HeldItem | undefined
  readonly instead?: string
  readonly waits: boolean
}

const selector = `${sourceSelector},${ownSelector}`

/** Pictures and media load by their source even outside the page; everything else when it is inserted. */
export const loadsAnywhere = (element: Element): boolean => ['image', 'media'].includes(kindOf(element))

const loadsNow = (element: Element) => isLive(element) || (loadsAnywhere(element) && isSeen(element))

const isOpaque = (frame: Element) => {
  const sandbox = frame.getAttribute('sandbox')
  return sandbox !== null && !/allow-same-origin/i.test(sandbox)
}

/** The markup in a `data:` URL. */
const readDataUrl = (url: string) => attempt(() => {
  const [, base64, text = ''] = /^\s*data:text\/html[^,]*?(;\s*base64)?,([^]*)/i.exec(url) ?? []
  return base64 ? atob(decodeURIComponent(text)) : decodeURIComponent(text)
})

export const createElementGate = ({ judge, elements, trust, ...parts }: ElementGateParts): ElementGate => {
  const ignored = new WeakSet<Element>()
  const isDeclared = (element: Element) => elements.find(element)?.marked !== true && element.matches(ownSelector)
  const judgeValue = (element: Element, attribute: string, value: string): HeldItem | undefined =>
    isDeclared(element) ? judge.judgeMarkup(element, value) : judge.judgeSource(element, attribute, value)
  const judgeStyle = (element: Element, css: string) => holdStyle(css, (url) =>
    isDeclared(element) ? judge.judgeMarkup(element, url) : judge.judgeUrl(url, 'style'))

  const judgeAttribute = (element: Element, name: string, value: string): Finding | undefined => {
    if (name === 'style') {
      const style = judgeStyle(element, value)
      return style && { item: style.item, instead: style.text, waits: false }
    }
    const page = name === 'srcdoc' ? value : /^i?frame$/.test(element.localName) ? readDataUrl(value) : undefined
    const held = page ? parts.holdDocument(page, name === 'srcdoc' && !isOpaque(element)) : undefined
    if (name !== 'srcdoc') {
      const item = judgeValue(element, name, value) ?? held?.item
      return item && { item, waits: true }
    }
    if (!held) return undefined
    // What is held inside is released there, unless nobody may look inside.
    const item = isOpaque(element) ? held.item : undefined
    return { item, instead: held.html, waits: item !== undefined }
  }
  const judgeRules = (element: Element, text: string) => {
    if (isDeclared(element)) return judge.judgeMarkup(element, '')
    const kind = /^i/i.test(typeOf(element)) ? 'script' : 'link'
    for (const quoted of text.match(/"[^"]+"/g) ?? []) {
      const item = namesHost(quoted) ? judge.judgeUrl(quoted.slice(1, -1), kind) : undefined
      if (item) return item
    }
    return undefined
  }
  const judgeScript = (element: Element, source: string | undefined, type = typeOf(element)) => {
    if (isRuleType(type)) return judgeRules(element, element.textContent)
    // Inline code is never judged by its content, only by what its markup says.
    const isJudged = isScriptType(type) && (source !== undefined || element.matches(ownSelector))
    return isJudged ? judgeValue(element, 'src', source ?? '') : undefined
  }
  const holdScript = (element: Element, item: HeldItem | undefined) => {
    if (!item) return false
    // Read first: it also tells of a script that a script has made, which no attribute shows.
    const isAsync = (element as HTMLScriptElement).async === true
    setInertType(element)
    elements.add(element, item, isAsync)
    return true
  }
  const sourceOf = (element: Element) =>
    sourceAttributes(element).map((name) => element.getAttribute(name)).find((value) => value !== null) ?? undefined

  const write = (element: Element, name: string, { instead, waits }: Finding) => {
    if (waits) element.setAttribute(keepName(name), element.getAttribute(name) ?? '')
    if (instead === undefined) element.removeAttribute(name)
    // A style attribute needs 'unsafe-inline' (CSP3 §4.2.3), its object model does not.
    else if (name === 'style') (element as HTMLElement).style.cssText = instead
    else element.setAttribute(name, trust.html(instead))
  }
  const inspectSources = (element: Element, trigger?: string) => {
    const found = allSources(element, trigger).flatMap((name): [string, Finding][] => {
      const value = element.getAttribute(name)
      const finding = value ? judgeAttribute(element, name, value) : undefined
      return finding ? [[name, finding]] : []
    })
    if (found.length === 0) return false
    const change = () => {
      for (const [name, finding] of found) write(element, name, finding)
    }
    if (element.matches(frameSelector)) changeDetached(element, change)
    else change()
    const item = found.map(([, finding]) => finding.item).find(Boolean)
    if (item) elements.add(element, item, false)
    reloadMedia(element)
    return true
  }
  const holdText = (element: Element, text: string) => {
    const style = judgeStyle(element, text)
    if (style && !elements.find(element)) elements.add(element, style.item, false)
    return style?.text ?? text
  }
  const inspectStyle = (element: Element) => {
    const texts = [...element.childNodes] as Text[]
    const found = texts.map((text) => [text, holdText(element, text.data)] as const).filter(([text, css]) => text.data !== css)
    for (const [text, css] of found) text.data = css
    return found.length > 0
  }
  const inspectElement = (element: Element): boolean => {
    if (elements.find(element)) {
      elements.keep(element)
      if (isScript(element)) setInertType(element)
      return true
    }
    if (elements.addDeclared(element)) {
      parts.onDeclared()
      return true
    }
    if (isScript(element)) return !ignored.has(element) && holdScript(element, judgeScript(element, sourceOf(element)))
    const isHeld = inspectSources(element)
    return (element.localName === 'style' && inspectStyle(element)) || isHeld
  }
  /** The page has put another source in the place of the one we hold. */
  const forget = (element: Element, attribute: string) => {
    const held = elements.find(element)
    if (!held) return
    element.removeAttribute(keepName(attribute))
    if (attribute === 'style') element.removeAttribute(attribute)
    if (isInert(element)) return
    elements.remove(held)
    unmark(held)
  }
  const interceptSource = (element: Element, attribute: string, value: string) => {
    const finding = judgeAttribute(element, attribute, value)
    if (!finding?.item) forget(element, attribute)
    if (!finding) return false
    if (finding.waits) element.setAttribute(keepName(attribute), value)
    if (finding.instead === undefined) element.removeAttribute(attribute)
    // To set a style is a call, and calls are not repeated; a style that an element comes with is its own.
    if (finding.item && attribute === 'style') parts.onCall(finding.item)
    else if (finding.item && !elements.find(element)) elements.add(element, finding.item, false)
    return finding.instead ?? true
  }
  const interceptScript = (element: Element, attribute: string, value: string) => {
    if (elements.find(element)) {
      setInertType(element)
      if (attribute !== 'type') return false
      element.setAttribute(keepName(attribute), value)
      return true
    }
    if (!isLive(element)) return false
    const isHeld = attribute === 'type'
      ? holdScript(element, judgeScript(element, sourceOf(element), value))
      : sourceAttributes(element).includes(attribute) && holdScript(element, judgeScript(element, value))
    if (!isHeld || attribute !== 'type') return false
    element.setAttribute(keepName(attribute), value)
    return true
  }
  return {
    ignore(scripts) {
      for (const script of scripts) ignored.add(script)
    },
    inspect(root, isWanted = () => true) {
      let isHeld = false
      const look = (element: Element) => {
        if (isWanted(element) && inspectElement(element)) isHeld = true
      }
      if (root.nodeType === Node.ELEMENT_NODE && (root as Element).matches(selector)) look(root as Element)
      const tree = root as ParentNode
      if (tree.firstElementChild) for (const element of tree.querySelectorAll(selector)) look(element)
      return isHeld
    },
    intercept(element, attribute, value) {
      const isOther = element.localName !== 'script'
      if (!isOther) return interceptScript(element, attribute, String(value))
      if (attribute === triggerOf(element)) {
        if (isLive(element)) inspectSources(element, String(value))
        return false
      }
      if (!allSources(element).includes(attribute) || !loadsNow(element)) return false
      return interceptSource(element, attribute, String(value))
    },
    interceptText(element, text) {
      if (!namesHost(text) || !isLive(element)) return text
      if (!isScript(element)) return holdText(element, text)
      if (isRuleType(typeOf(element)) && !elements.find(element)) holdScript(element, judgeRules(element, text))
      return text
    },
  }
}
