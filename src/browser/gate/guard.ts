import type { GateContext } from '../../core/gate-contract.js'
import type { ServiceIndex } from '../../core/service-index.js'
import type { Trust } from '../trusted-types.js'
import { createBlobPages } from './blob-pages.js'
import { createCallGate } from './calls.js'
import { createElementGate } from './element-gate.js'
import { frameSelector } from './element-sources.js'
import { createJudge } from './judge.js'
import type { Keeper } from './keeper.js'
import { type Decide, type PageSurgeon, patch, type Part } from './patch.js'
import { openDoor, patchFrames } from './patch-frames.js'
import { patchInsertion } from './patch-insertion.js'
import { patchMarkup } from './patch-markup.js'
import { patchSources } from './patch-sources.js'
import { patchStyles } from './patch-styles.js'
import { patchTexts } from './patch-texts.js'
import { patchWrite } from './patch-write.js'
import { createPatients, type End } from './patients.js'
import { createRefuse } from './refuse.js'
import { createTextMarkup } from './text-markup.js'
import { watch } from './watch.js'

/** Everything that costs something while it is on: the patches and the observers. */
export interface Guard {
  start(): void
  /** All is granted: elements are the page's own again. Calls pass, as if they were not patched. */
  rest(): void
  stop(): void
}

export const createGuard = (
  context: GateContext, index: ServiceIndex, { elements, once, applySoon, trust }: Keeper & { readonly trust: Trust },
): Guard => {
  const judge = createJudge(context, index)
  const refuse = createRefuse(context)
  const blobs = createBlobPages()
  const text = createTextMarkup({ judge, trust, blobs })
  const gate = createElementGate({
    judge, elements, trust, blobs, isLetIn: once.isLetIn, onDeclared: applySoon, onCall: context.hold, holdDocument: text.holdDocument,
  })
  const calls = createCallGate({ context, index, judge, trust })
  let resting = true
  const onError = (error: unknown) => context.error('gate', error)

  const surgeonFor = (page: Document, ends: End[]): PageSurgeon => {
    const keep = (target: object, key: string, decide: Decide, part?: Part) =>
      void ends.push(patch(target, key, decide, onError, part))
    return {
      realm: page.defaultView!,
      keep,
      put: (target, key, decide, part) => keep(target, key, (call) => (resting ? undefined : decide(call)), part),
    }
  }
  const enterFrames = (root: Node) => {
    const frames = (root as Partial<ParentNode>).querySelectorAll?.<HTMLIFrameElement>(frameSelector) ?? []
    // Asking is enough: the getter is ours. As a call, which no build takes for one that does nothing.
    for (const frame of [root, ...frames]) Reflect.get(frame, 'contentWindow')
  }
  const patchElements = (surgeon: PageSurgeon) => {
    patchTexts(surgeon, gate, patchSources(surgeon, gate, trust))
    patchInsertion(surgeon, gate, enterFrames)
    patchMarkup(surgeon, { gate, judge, text, trust, enterFrames })
    patchWrite(surgeon, { trust, change: (tag) => text.holdTag(tag) ?? tag, afterwards: enterFrames })
    patchStyles(surgeon, judge, refuse)
    patchFrames(surgeon, { blobs, holdDocument: text.holdDocument, enter })
  }
  const watchPage = (page: Document, ends: End[]) => {
    const look = (root: Node) => {
      gate.inspect(root)
      enterFrames(root)
      const { shadowRoot } = root as Element
      if (!shadowRoot || page.readyState === 'complete') return
      // The parser makes shadow trees too, and there no method was asked for. WebKit tells of its last ones once it is done.
      ends.push(watch(look, elements.prune, shadowRoot))
      look(shadowRoot)
    }
    const onLoad = ({ target }: Event) => enterFrames(target as Node)
    page.addEventListener('load', onLoad, true)
    ends.push(() => page.removeEventListener('load', onLoad, true))
    ends.push(watch(look, elements.prune, page), openDoor(page.defaultView!, enter))
    if (page !== document) look(page)
  }
  // A vendor that runs keeps the fetch it has found. Ours stays in its place, so that taking back consent reaches it.
  const ofCalls = createPatients((page, ends) => void ends.push(calls.watch(surgeonFor(page, ends))))
  const ofElements = createPatients((page, ends) => patchElements(surgeonFor(page, ends)))
  const watched = createPatients(watchPage)
  /** A document of the page's own origin. */
  function enter(page: Document) {
    const realm = page.defaultView
    if (resting || !realm || watched.has(page)) return
    // By a class of theirs: a window stays the same when its global object is another.
    ofCalls.add(realm.Node, page)
    ofElements.add(realm.Node, page)
    watched.add(page, page)
  }
  const rest = () => {
    resting = true
    watched.dismiss()
    ofElements.dismiss()
    calls.update()
  }
  return {
    start() {
      resting = false
      enter(document)
      for (const frame of document.querySelectorAll(frameSelector)) gate.inspect(frame)
      enterFrames(document)
      calls.update()
    },
    rest,
    stop() {
      rest()
      ofCalls.dismiss()
    },
  }
}
