import type { GateContext } from '../../core/gate-contract.js'
import type { HeldItem, Verdict } from '../../core/types.js'
import { categoryAttribute, readDeclared, readUrl, ruleAttribute, serviceAttribute } from './declared-markup.js'
import { isScript, kindOf } from './element-kinds.js'
import { isSeen } from './live-tree.js'
import { isPermitted } from './permission.js'
import { createPlaceholders } from './placeholders.js'

export interface HeldElement {
  readonly element: Element
  readonly item: HeldItem
  /** A script that waits for nobody. */
  readonly isAsync: boolean
  /** We wrote its marks, so we take them away again. */
  readonly marked: boolean
  /** It has its turn in a release already. */
  queued: boolean
}

/** Every element that is held in this page. */
export interface HeldElements {
  /** Notes an element that our own markup keeps off; false where there is none. */
  addDeclared(element: Element): boolean
  /** Notes an element that was just turned off. */
  add(element: Element, item: HeldItem, isAsync: boolean): void
  /** A held element came into the page, or back. */
  keep(element: Element): void
  remove(held: HeldElement): void
  find(element: Element): HeldElement | undefined
  /** What is held beside this placeholder. */
  findAt(placeholder: object): HeldElement | undefined
  list(): readonly HeldElement[]
  /** Takes the placeholders of frames away that have left. */
  prune(): void
  stop(): void
}

/** Writes on the element what it waits for; false where the page has said that already. */
export const mark = (element: Element, { category, service, rule }: Verdict): boolean => {
  if (element.hasAttribute(categoryAttribute)) return false
  element.setAttribute(categoryAttribute, category)
  element.setAttribute(ruleAttribute, rule)
  if (service) element.setAttribute(serviceAttribute, service)
  return true
}

export const unmark = ({ element, marked }: HeldElement): void => {
  if (!marked) return
  for (const name of [categoryAttribute, serviceAttribute, ruleAttribute]) element.removeAttribute(name)
}

const sayUnknown = ({ categories, error }: GateContext, category: string) => {
  if (categories.includes(category)) return
  error('markup', new Error(`${categoryAttribute}="${category}" is no category: write one of ${categories.join(', ')}`))
}

/** What left the page is remembered only as long as the page itself remembers it. `isHarmless`: no URL of it is denied. */
export const createHeldElements = (context: GateContext, isHarmless: (url: string) => boolean): HeldElements => {
  const known = new WeakMap<Element, HeldElement>()
  /** Scripts run once: a page with many is looked through again and again after their release. */
  const released = new WeakSet<Element>()
  const inPage = new Set<HeldElement>()
  const find = (element: Element) => known.get(element)
  const placeholders = createPlaceholders({ context, isHarmless, find })

  const keep = (element: Element) => {
    const held = known.get(element)
    if (!held) return
    inPage.add(held)
    if (held.item.kind === 'iframe') placeholders.keep(element)
  }
  const note = (held: HeldElement) => {
    sayUnknown(context, held.item.category)
    known.set(held.element, held)
    keep(held.element)
    if (!isPermitted(context, held.item)) context.hold(held.item)
  }
  const forgetDetached = () => {
    // A script out of the page may come back and must run then; a detached pixel is a call, and calls are not repeated.
    for (const held of inPage) {
      const { element } = held
      if (!isSeen(element) || (!element.isConnected && !isScript(element))) inPage.delete(held)
    }
  }
  return {
    find,
    findAt: placeholders.findAt,
    keep,
    prune: placeholders.prune,
    addDeclared(element) {
      const verdict = known.has(element) || released.has(element) ? undefined : readDeclared(element, context)
      if (!verdict) return false
      const item = { url: readUrl(element), kind: kindOf(element), ...verdict }
      note({ element, item, isAsync: element.hasAttribute('async'), marked: element.hasAttribute(ruleAttribute), queued: false })
      return true
    },
    add(element, item, isAsync) {
      note({ element, item, isAsync, marked: mark(element, item), queued: false })
    },
    remove(held) {
      const { element } = held
      known.delete(element)
      inPage.delete(held)
      if (isScript(element)) released.add(element)
      else placeholders.remove(element)
    },
    list() {
      placeholders.prune()
      forgetDetached()
      return [...inPage]
    },
    stop: placeholders.stop,
  }
}
