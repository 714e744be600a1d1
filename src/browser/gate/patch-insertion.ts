import type { Decide, Surgeon } from './patch.js'
import type { Realm } from './realm.js'

const parent = ['append', 'prepend', 'replaceChildren']
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

/** By its number: a node of another frame's realm is no instance of our classes. */
const isTree = (node: unknown): node is Element | DocumentFragment =>
  [Node.ELEMENT_NODE, Node.DOCUMENT_FRAGMENT_NODE].includes((node as Node | undefined)?.nodeType as 1 | 11)

/** Looks at what comes into the page before it is there: a script's or a frame's load starts at its insertion. */
export const patchInsertion = ({ realm, put }: Surgeon, inspect: (root: Element | DocumentFragment) => void): void => {
  const decide: Decide = ({ self, args }) => {
    if (!(self instanceof realm.Range ? self.startContainer : self as Node).isConnected) return undefined
    for (const node of args) if (isTree(node)) inspect(node)
    return undefined
  }
  for (const [target, keys] of methods(realm)) for (const key of keys) put(target, key, decide)
}
