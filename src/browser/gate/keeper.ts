import type { GateContext } from '../../core/contract.js'
import type { Trust } from '../trusted-types.js'
import { onEachRoot } from '../each-root.js'
import { whenParsed } from '../when-parsed.js'
import { declaredSelector } from './declared-markup.js'
import { createHeldElements, type HeldElement, type HeldElements } from './held-elements.js'
import { createRelease } from './release.js'

/** What both gates share: held elements, the scan for declared markup, and the release. */
export interface Keeper {
  readonly elements: HeldElements
  /** Looks for declared markup, and releases what is permitted. */
  apply(): Promise<void>
  /** The same once the page's own code is done, however often it is asked for until then. */
  applySoon(): void
  stop(): void
}

/** The tree, and the open shadow trees in it: the parser makes them too. */
const treesIn = (root: ParentNode, found = [root]): readonly ParentNode[] => {
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (!shadowRoot) continue
    found.push(shadowRoot)
    treesIn(shadowRoot, found)
  }
  return found
}

/** Those in the document in its order, then those in shadow trees and out of the page. */
const find = (elements: HeldElements) => {
  const found = new Set<HeldElement>()
  for (const element of treesIn(document).flatMap((tree) => [...tree.querySelectorAll(declaredSelector)])) {
    elements.addDeclared(element)
    const held = elements.find(element)
    if (held) found.add(held)
  }
  for (const held of elements.list()) found.add(held)
  return found
}

export const createKeeper = (context: GateContext, trust: Trust): Keeper => {
  const elements = createHeldElements(context)
  const release = createRelease(context, elements, trust)
  let timer: ReturnType<typeof setTimeout> | undefined
  const apply = () => {
    const start = performance.now()
    return release(find(elements), start)
  }
  const scan = () => {
    timer = undefined
    void apply()
  }
  let stopWaiting = () => {}
  const stopListening = onEachRoot(() => {
    stopWaiting = whenParsed(scan)
    window.addEventListener('load', scan)
  })
  return {
    elements,
    apply,
    applySoon() {
      timer ??= setTimeout(scan)
    },
    stop() {
      clearTimeout(timer)
      stopListening()
      stopWaiting()
      window.removeEventListener('load', scan)
      elements.stop()
    },
  }
}
