import type { GateContext } from '../../core/gate-contract.js'
import type { Trust } from '../trusted-types.js'
import { onEachRoot } from '../each-root.js'
import { whenParsed } from '../when-parsed.js'
import { declaredSelector } from './declared-markup.js'
import { createHeldElements, type HeldElement, type HeldElements } from './held-elements.js'
import { shadowsIn } from './live-tree.js'
import { createOnce, type Once } from './once.js'
import { createRelease } from './release.js'

/** What both gates share: held elements, the scan for declared markup, and the release. */
export interface Keeper {
  readonly elements: HeldElements
  readonly once: Once
  /** Looks for declared markup, and releases what is permitted. */
  apply(): Promise<void>
  /** The same once the page's own code is done, however often it is asked for until then. */
  applySoon(): void
  stop(): void
}

/** Those in the trees in their order, then those out of the page. */
const find = (elements: HeldElements, trees: readonly ParentNode[]) => {
  const found = new Set<HeldElement>()
  for (const tree of trees) {
    for (const element of tree.querySelectorAll(declaredSelector)) {
      elements.addDeclared(element)
      const held = elements.find(element)
      if (held) found.add(held)
    }
  }
  for (const held of elements.list()) found.add(held)
  return found
}

export const createKeeper = (context: GateContext, trust: Trust, isHarmless: (url: string) => boolean): Keeper => {
  const elements = createHeldElements(context, isHarmless)
  const release = createRelease(context, elements, trust)
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The parser makes shadow trees too. Looked for once: to ask each element takes longer than all else here. */
  let shadows: readonly ShadowRoot[] = []
  const apply = () => {
    const start = performance.now()
    shadows = shadows.filter(({ isConnected }) => isConnected)
    return release.all(find(elements, [document, ...shadows]), start)
  }
  const scan = () => {
    timer = undefined
    void apply()
  }
  let stopWaiting = () => {}
  const stopListening = onEachRoot(() => {
    stopWaiting = whenParsed(() => {
      shadows = shadowsIn(document)
      scan()
    })
    window.addEventListener('load', scan)
  })
  return {
    elements,
    once: createOnce(context, elements, release.one),
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
