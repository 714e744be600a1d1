import type { GateContext } from '../../core/gate-contract.js'
import { createGroupNamer, createReleaseOrder } from '../../core/release-order.js'
import { createBreaths } from '../breaths.js'
import type { Trust } from '../trusted-types.js'
import { isScript, isScriptType, isTemplate } from './element-kinds.js'
import { unmark, type HeldElement, type HeldElements } from './held-elements.js'
import { changeDetached, reloadMedia, restore, typeOf } from './inert.js'
import { isPermitted } from './permission.js'
import { createWriteInPlace } from './write-in-place.js'

/** How long the rest of its group waits for a script that does not answer, in ms. */
export const patience = 5000

interface Turn {
  readonly held: HeldElement
  readonly group: string | undefined
}

export const hostOf = (url: string) => /^\w+:\/\/([^/?#]+)/.exec(url)?.[1]

/** Only external code fires `load` or `error` (HTML, "execute the script element"), and `nomodule` is none today. */
const isAwaited = ({ element, item, isAsync }: HeldElement) =>
  isScript(element) && item.url !== '' && !isAsync && element.isConnected &&
  isScriptType(typeOf(element)) && !element.hasAttribute('nomodule')

const whenSettled = (element: Element, run: () => void) => {
  const timer = setTimeout(run, patience)
  const settle = () => {
    clearTimeout(timer)
    run()
  }
  for (const type of ['load', 'error']) element.addEventListener(type, settle, { once: true })
}

/**
 * `async` at the moment of insertion: otherwise the script joins one in-order list of the whole document (HTML, "list
 * of scripts that will execute in order as soon as possible"), where a vendor that never answers holds up all others.
 */
const startScript = ({ element, item }: HeldElement, trust: Trust) => {
  // What is inline and no module joins no list.
  const isLate = (item.url !== '' || /module/i.test(typeOf(element))) && !element.hasAttribute('async')
  changeDetached(element, () => {
    restore(element, trust)
    if (isLate) element.setAttribute('async', '')
  })
  if (isLate) element.removeAttribute('async')
}

/** The parser has come past it. */
const isFollowed = (node: Node | null): boolean => node !== null && (node.nextSibling !== null || isFollowed(node.parentNode))

const startElement = (held: HeldElement, trust: Trust) => {
  const { element } = held
  if (isScript(element)) return startScript(held, trust)
  // A meta speaks when it is inserted (HTML, "pragma directives"), a preload looks at its sources, and Firefox at a track;
  // WebKit asks twice for an embed that gets its source in its place.
  if (/^(?:meta|link|track|embed)$/.test(element.localName)) return changeDetached(element, () => restore(element, trust))
  if (isTemplate(element)) return element.replaceWith(element.content)
  restore(element, trust)
  reloadMedia(element)
}

export interface Release {
  /** Given what is held, in order, and when the work began. */
  all(ordered: Iterable<HeldElement>, start: number): Promise<void>
  /** Not because it is permitted: a person lets this one in. Says whether it began. */
  one(held: HeldElement): boolean
}

/** Starts what is permitted now: the same element, once, in document order within its group, in slices. */
export const createRelease = (context: GateContext, elements: HeldElements, trust: Trust): Release => {
  const order = createReleaseOrder<Turn>()
  const fail = (error: unknown) => context.error('gate', error)
  const writing = createWriteInPlace(fail)
  const endWriting = (script: Element) => {
    try {
      writing.end(script)
    } catch (error) {
      // Trusted Types: the page lets nobody write texts into it.
      fail(error)
    }
  }
  /** What the page does not let us start: trying again would fail again. */
  const failed = new WeakSet<Element>()
  const firstRoot = document.documentElement
  /**
   * Until the document is parsed a script may lack its end, or the one it depends on. One that `document.open()` began
   * is often never closed, and would be «loading» for ever.
   */
  const isIncomplete = (element: Element) => document.readyState === 'loading' && isScript(element) &&
    (document.documentElement === firstRoot || !isFollowed(element))

  /** `writes`: it may have been made to write into the page while that is parsed. */
  const begin = (held: HeldElement, writes: boolean, told = held.item) => {
    elements.remove(held)
    if (writes) writing.begin(held.element)
    try {
      startElement(held, trust)
    } catch (error) {
      failed.add(held.element)
      endWriting(held.element)
      if (!elements.find(held.element)) elements.add(held.element, held.item, held.isAsync)
      fail(error)
      return false
    }
    unmark(held)
    context.release(told)
    return true
  }
  const take = ({ held, group }: Turn) => {
    held.queued = false
    if (!isPermitted(context, held.item)) return
    const { element } = held
    const awaited = isAwaited(held)
    if (!begin(held, isScript(element) && !held.isAsync)) return
    if (!awaited || group === undefined) return endWriting(element)
    order.block(group)
    whenSettled(element, () => {
      endWriting(element)
      order.unblock(group)
      void pump()
    })
  }
  const pump = async (breaths = createBreaths(performance.now())) => {
    for (let turn = order.next(); turn; turn = order.next()) {
      take(turn)
      if (breaths.isDue()) await breaths.take()
    }
  }
  const queue = (held: HeldElement, group: string | undefined) => {
    if (held.queued || failed.has(held.element) || !isPermitted(context, held.item)) return
    if (isIncomplete(held.element)) return
    held.queued = true
    order.add({ held, group }, group)
  }
  return {
    one: (held) => begin(held, false, { ...held.item, once: true }),
    async all(ordered, start) {
      const breaths = createBreaths(start)
      const nameGroup = createGroupNamer()
      let count = 0
      for (const held of ordered) {
        const { element, item, isAsync } = held
        const group = isScript(element) ? nameGroup({ service: item.service, host: hostOf(item.url) }) : undefined
        queue(held, isAsync ? undefined : group)
        // To ask for the time takes as long as to queue some.
        if ((count += 1) % 16 === 0 && breaths.isDue()) await breaths.take()
      }
      return pump(breaths)
    },
  }
}
