import type { HeldItem } from '../../core/types.js'
import type { Trust } from '../trusted-types.js'
import { createJudgeAttribute, type Finding, type HoldDocument } from './judge-attribute.js'
import type { BlobPages } from './blob-pages.js'
import { ownSelector } from './declared-markup.js'
import { createElementJudge } from './element-judge.js'
import { isScript, kindOf } from './element-kinds.js'
import { allSources, concerns, isFrame, sourceSelector, triggerOf } from './element-sources.js'
import { unmark, type HeldElements } from './held-elements.js'
import { changeDetached, isInert, keepName, reloadMedia, setInertType } from './inert.js'
import type { Judge } from './judge.js'
import { isLive, isSeen } from './live-tree.js'
import { namesHost } from './names-host.js'
import { createScriptGate } from './script-gate.js'

/** What the gate of elements stands on. */
export interface ElementGateParts {
  readonly judge: Judge
  readonly elements: Pick<HeldElements, 'add' | 'addDeclared' | 'find' | 'keep' | 'remove'>
  readonly trust: Trust
  readonly blobs: BlobPages
  /** True where a person has let this frame in to that host. */
  isLetIn(element: Element, item: HeldItem): boolean
  /** Told of markup that came later than the page. */
  onDeclared(): void
  /** Told of what is denied and will not be repeated. */
  onCall(item: HeldItem): void
  readonly holdDocument: HoldDocument
}

/** Holds elements on their way into the page, and sources on their way into elements. */
export interface ElementGate {
  /** True where something is kept off now. `isWanted`: of these only. */
  inspect(root: Node, isWanted?: (element: Element) => boolean): boolean
  /** True where the value is kept from the element; a text goes there in its place. */
  intercept(element: Element, attribute: string, value: unknown): boolean | string
  /** The text that a `style` or `script` may have in the place of this one. */
  interceptText(element: Element, text: string): string
  /** Scripts that never run. */
  ignore(scripts: Iterable<Element>): void
}

const selector = `${sourceSelector},${ownSelector}`

/** Pictures and media load by their source even outside the page; everything else when it is inserted. */
export const loadsAnywhere = (element: Element): boolean => ['image', 'media'].includes(kindOf(element))

const loadsNow = (element: Element) => (loadsAnywhere(element) && isSeen(element)) || isLive(element)

export const createElementGate = ({ elements, trust, ...parts }: ElementGateParts): ElementGate => {
  const judge = createElementJudge(parts.judge, elements, parts.isLetIn)
  const scripts = createScriptGate(judge, elements)
  const judgeAttribute = createJudgeAttribute(judge, parts.holdDocument, parts.blobs)

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
      // What is in the page has begun: it would begin again.
      return finding && !(finding.isOptional && element.isConnected) ? [[name, finding]] : []
    })
    if (found.length === 0) return false
    const change = () => {
      for (const [name, finding] of found) write(element, name, finding)
    }
    if (isFrame(element.localName)) changeDetached(element, change)
    else change()
    const item = found.map(([, finding]) => finding.item).find(Boolean)
    if (item) elements.add(element, item, false)
    reloadMedia(element)
    return true
  }
  const holdText = (style: Element, text: string) => {
    const held = judge.style(style, text)
    if (held && !elements.find(style)) elements.add(style, held.item, false)
    return held?.text ?? text
  }
  const inspectStyle = (style: Element) => {
    let isHeld = false
    for (const text of style.childNodes as NodeListOf<Text>) {
      const held = holdText(style, text.data)
      if (held === text.data) continue
      text.data = held
      isHeld = true
    }
    return isHeld
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
    if (isScript(element)) return scripts.inspect(element)
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
  return {
    ignore: scripts.ignore,
    inspect(root, isWanted = () => true) {
      let isHeld = false
      const look = (element: Element) => {
        if (concerns(element) && isWanted(element) && inspectElement(element)) isHeld = true
      }
      if (root.nodeType === Node.ELEMENT_NODE) look(root as Element)
      const tree = root as ParentNode
      if (tree.firstElementChild) for (const element of tree.querySelectorAll(selector)) look(element)
      return isHeld
    },
    intercept(element, attribute, value) {
      if (isScript(element)) return scripts.intercept(element, attribute, String(value))
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
      scripts.interceptText(element, text)
      return text
    },
  }
}
