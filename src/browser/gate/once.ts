import type { GateContext } from '../../core/gate-contract.js'
import type { HeldItem } from '../../core/types.js'
import { readUrl } from './declared-markup.js'
import type { HeldElement, HeldElements } from './held-elements.js'
import { changeDetached, keepName, moveAttribute } from './inert.js'
import { isPermitted } from './permission.js'
import { mayOnce } from './placeholders.js'
import { hostOf } from './release.js'

/** Frames that were let in for this page alone: nothing is recorded, and nothing else of their service comes with them. */
export interface Once {
  /** True where this frame was let in to that host. */
  isLetIn(frame: Element, item: HeldItem): boolean
  /** Lets in the frame beside this placeholder; false where there is none, or where it may not be. */
  release(placeholder: object): boolean
  /** Holds all of them again. */
  end(): void
}

/** `start`: begins what is held, and says whether it did. */
export const createOnce = (context: GateContext, elements: HeldElements, start: (held: HeldElement) => boolean): Once => {
  let letIn = new WeakMap<Element, HeldItem>()
  /** A page that throws a frame away shall be rid of it. */
  const frames: WeakRef<Element>[] = []
  const goesTo = (url: string, item: HeldItem | undefined) => item !== undefined && hostOf(item.url) === hostOf(url)

  const hold = (frame: Element, item: HeldItem) => {
    changeDetached(frame, () => {
      for (const name of ['src', 'srcdoc']) if (frame.hasAttribute(name)) moveAttribute(frame, name, keepName(name))
    })
    // On its way back it may have been met as what the page declares.
    if (elements.find(frame)) elements.keep(frame)
    else elements.add(frame, { ...item, url: readUrl(frame) }, false)
  }
  return {
    isLetIn: (frame, { url }) => goesTo(url, letIn.get(frame)),
    release(placeholder) {
      const held = elements.findAt(placeholder)
      if (!held || held.queued || !mayOnce(context, held)) return false
      const { element, item } = held
      letIn.set(element, item)
      frames.push(new WeakRef(element))
      return start(held) && !elements.find(element)
    },
    end() {
      const before = letIn
      letIn = new WeakMap()
      for (const frame of frames.splice(0).map((ref) => ref.deref())) {
        const item = frame && before.get(frame)
        // The page may have made something else of it.
        if (item && goesTo(readUrl(frame), item) && !isPermitted(context, item) && !elements.find(frame)) hold(frame, item)
      }
    },
  }
}
