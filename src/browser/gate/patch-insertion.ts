import { type ElementGate, loadsAnywhere } from './element-gate.js'
import { allSources, frameSelector, isFrame } from './element-sources.js'
import { isLive, isSeen } from './live-tree.js'
import { namesHost } from './names-host.js'
import type { Decide, Surgeon } from './patch.js'
import { textOwner } from './patch-texts.js'
import type { Realm } from './realm.js'

const parent = ['append', 'prepend', 'replaceChildren', 'moveBefore']
const child = ['before', 'after', 'replaceWith']

/** Every method of the DOM that puts a node into the page. */
const methods = (realm: Realm): readonly (readonly [object, readonly string[]])[] => [
  [realm.Node.prototype, ['appendChild', 'insertBefore', 'replaceChild']],
  [realm.Element.prototype, [...parent, ...child, 'insertAdjacentElement']],
  [realm.Document.prototype, parent],
  [realm.DocumentFragment.prototype, parent],
  [realm.CharacterData.prototype, child],
  [realm.Range.prototype, ['insertNode', 'surroundContents']],
]
/** The setters that do. */
const setters = (realm: Realm): readonly (readonly [object, readonly string[]])[] => [
  [realm.Document.prototype, ['body']],
  [realm.HTMLTableElement.prototype, ['caption', 'tHead', 'tFoot']],
]

/** By its number: a node of another frame's realm is no instance of our classes. */
const isTree = (node: unknown): node is Element | DocumentFragment => {
  const type = (node as Node | null | undefined)?.nodeType
  return type === Node.ELEMENT_NODE || type === Node.DOCUMENT_FRAGMENT_NODE
}

const isText = (node: unknown): node is Text => (node as Node | null | undefined)?.nodeType === Node.TEXT_NODE

const hasFrame = (root: Element | DocumentFragment): boolean =>
  isFrame((root as Element).localName) || (root.firstElementChild !== null && root.querySelector(frameSelector) !== null)

/** Their children load outside the page too. */
const feeds = (node: Node) => /^(?:picture|audio|video)$/.test((node as Element).localName)

const couldLoad = (root: Node) =>
  [root as Element, ...(root as ParentNode).querySelectorAll?.('*') ?? []].some((element) =>
    element.nodeType === Node.ELEMENT_NODE && loadsAnywhere(element) &&
    allSources(element).some((name) => namesHost(element.getAttribute(name) ?? '')))

/** Looks at what comes into the page before it is there: a script's or a frame's load starts at its insertion. */
export const patchInsertion = (
  { realm, put }: Surgeon, { inspect, interceptText }: ElementGate, enterFrames: (root: Node) => void,
): void => {
  /** True where a frame is on its way in. */
  const look = (place: Node, node: Element | DocumentFragment) => {
    if (isLive(place)) {
      inspect(node)
      return hasFrame(node)
    }
    if ((feeds(place) || node.ownerDocument !== place.ownerDocument) && isSeen(place)) inspect(node, loadsAnywhere)
    return false
  }
  const decide: Decide = ({ self, args, native }) => {
    const place = (self as Partial<Range>).startContainer ?? self as Node
    const owner = textOwner(place)
    let hasFrames = false
    for (const [position, node] of args.entries()) {
      if (isTree(node)) hasFrames = look(place, node) || hasFrames
      else if (owner && typeof node === 'string') args[position] = interceptText(owner, node)
      else if (owner && isText(node)) node.data = interceptText(owner, node.data)
    }
    if (!hasFrames) return undefined
    return () => {
      const result = native()
      enterFrames(place)
      return result
    }
  }
  for (const [target, keys] of methods(realm)) for (const key of keys) put(target, key, decide)
  for (const [target, keys] of setters(realm)) for (const key of keys) put(target, key, decide, 'set')
  const { prototype } = realm.Document
  // What enters a document whose images load, loads: even outside its tree.
  put(prototype, 'adoptNode', ({ args: [node] }) => {
    if (isTree(node)) inspect(node, loadsAnywhere)
    return undefined
  })
  put(prototype, 'importNode', ({ self, args: [node, options] }) => {
    if (!isTree(node) || !isSeen(self as Node) || !couldLoad(node)) return undefined
    const copy = document.implementation.createHTMLDocument('').importNode(node, options as boolean)
    if (!inspect(copy, loadsAnywhere)) return undefined
    return () => {
      const adopted = (self as Document).adoptNode(copy)
      realm.customElements.upgrade(adopted)
      return adopted
    }
  })
}
