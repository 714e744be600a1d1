import type { GateContext } from '../../core/gate-contract.js'
import { readUrl } from './declared-markup.js'
import type { HeldElement } from './held-elements.js'
import { isPermitted } from './permission.js'
import { mountPlaceholder, type Placeholder } from './placeholder.js'

/** The placeholders of this page's held frames. */
export interface Placeholders {
  /** A held frame came into the page, or back, or elsewhere. */
  keep(frame: Element): void
  remove(frame: Element): void
  /** What this placeholder stands for. */
  findAt(placeholder: object): HeldElement | undefined
  /** Takes those away whose frames have left. */
  prune(): void
  stop(): void
}

export interface PlaceholderParts {
  readonly context: GateContext
  /** True where nothing of this URL would be denied. */
  readonly isHarmless: (url: string) => boolean
  readonly find: (frame: Element) => HeldElement | undefined
}

/** Not `data-izin-poster`: that is an attribute of a held video, and comes back with it. */
const pictureAttribute = 'data-izin-picture'

/** A document that nobody may look into is held for what is in it: then it is held again. */
export const mayOnce = ({ allowsOnce }: GateContext, { element, item }: HeldElement): boolean =>
  allowsOnce(item) && readUrl(element) === item.url

export const createPlaceholders = ({ context, isHarmless, find }: PlaceholderParts): Placeholders => {
  const mounted = new Map<Element, Placeholder>()
  let observer: ResizeObserver | undefined
  const remove = (frame: Element) => {
    mounted.get(frame)?.remove()
    mounted.delete(frame)
  }
  const mount = (frame: Element, held: HeldElement) => {
    const { category, service } = held.item
    const poster = frame.getAttribute(pictureAttribute) ?? ''
    mounted.set(frame, mountPlaceholder(frame, {
      category, service, poster: poster && isHarmless(poster) ? poster : '', once: mayOnce(context, held) ? 'once' : '',
    }))
    // Told once more of a size that is the same: this one has none yet.
    observer?.unobserve(frame)
    observer?.observe(frame)
    // It may move without another size: in a grid, centred, or beside what has just got its font.
    for (const around of [frame.parentElement, document.body]) if (around) observer?.observe(around)
  }
  /** A page that keeps copies of itself, as Turbo does, copies what is ours: over the frame it would stay. */
  const dropCopy = ({ previousElementSibling: before }: Element) => {
    if (before?.localName !== 'izin-placeholder') return
    if (![...mounted.values()].some(({ element }) => element === before)) before.remove()
  }
  const look = (frame: Element) => {
    dropCopy(frame)
    const held = find(frame)
    const stands = held && frame.isConnected && frame.ownerDocument === document && !isPermitted(context, held.item)
    if (stands && mounted.get(frame)?.element === frame.previousSibling) return
    remove(frame)
    if (stands) mount(frame, held)
  }
  /** A frame that comes into a tree of its own, or leaves it, has another size then: no other observer sees into it. */
  const createObserver = () => new ResizeObserver((entries) => {
    for (const { target } of entries) look(target)
    for (const { fit } of mounted.values()) fit()
  })
  return {
    remove,
    keep(frame) {
      // A document that is never laid out, as in a test, has no sizes to follow.
      if (typeof ResizeObserver !== 'undefined') observer ??= createObserver()
      observer?.observe(frame)
      look(frame)
    },
    findAt(placeholder) {
      for (const [frame, { element }] of mounted) if (element === placeholder) return find(frame)
      return undefined
    },
    prune() {
      for (const frame of mounted.keys()) if (!frame.isConnected) remove(frame)
    },
    stop() {
      observer?.disconnect()
      for (const frame of mounted.keys()) remove(frame)
    },
  }
}
