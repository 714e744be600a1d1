import type { ElementGate } from './element-gate.js'
import type { Decide, Surgeon } from './patch.js'

/** The `style` or `script` whose text a node is. */
export const textOwner = (node: Node): Element | undefined => {
  const element = (node.nodeType === Node.TEXT_NODE ? node.parentNode : node) as Element | null
  const name = element?.localName
  return element && (name === 'style' || name === 'script') ? element : undefined
}

/** Looks at the text of a style before it has it: its imports load at once. An attribute's text is its value. */
export const patchTexts = ({ realm, put }: Surgeon, { interceptText }: ElementGate, decideValue: Decide): void => {
  const decideAt = (position: number): Decide => (call) => {
    const { self, args } = call
    if ((self as Node).nodeType === Node.ATTRIBUTE_NODE) return decideValue(call)
    const owner = textOwner(self as Node)
    if (owner && typeof args[position] === 'string') args[position] = interceptText(owner, args[position])
    return undefined
  }
  const { Node: { prototype: node }, CharacterData: { prototype: characters } } = realm
  for (const key of ['textContent', 'nodeValue']) put(node, key, decideAt(0), 'set')
  for (const target of [realm.HTMLElement.prototype, realm.HTMLScriptElement.prototype]) {
    for (const key of ['innerText', 'text']) put(target, key, decideAt(0), 'set')
  }
  put(characters, 'data', decideAt(0), 'set')
  for (const [position, key] of ['appendData', 'insertData', 'replaceData'].entries()) {
    put(characters, key, decideAt(position))
  }
}
