import type { Trust } from '../trusted-types.js'
import type { ElementGate } from './element-gate.js'
import { isWatched, sourceProperties } from './element-sources.js'
import { keepName } from './inert.js'
import { parseUrl } from './parse-url.js'
import type { Decide, Surgeon } from './patch.js'
import type { Realm } from './realm.js'
import { withoutDoorbell } from './text-markup.js'

const xlink = 'http://www.w3.org/1999/xlink'

/** By name: elements would have to be made for it, while the page waits. */
export const prototypeOf = (realm: Realm, element: string) => {
  const name = element.replace(/^(if|.)/, (first) => first.toUpperCase()).replace('Img', 'Image')
  return (realm as unknown as Record<string, { readonly prototype: object } | undefined>)[`HTML${name}Element`]?.prototype
}

/** Each property with the prototype that has it; video and audio share one. */
const properties = (realm: Realm) => {
  const found = new Map<unknown, readonly [owner: object, key: string, attribute: string]>()
  for (const [name, attributes] of sourceProperties()) {
    for (const [attribute, key] of attributes) {
      let owner: object | null | undefined = prototypeOf(realm, name)
      while (owner && !Object.hasOwn(owner, key)) owner = Object.getPrototypeOf(owner) as object | null
      if (owner) found.set(Object.getOwnPropertyDescriptor(owner, key)?.set, [owner, key, attribute])
    }
  }
  return found.values()
}

/** The element a map of attributes belongs to: nothing says it but an attribute in it. */
const elementOf = (attributes: NamedNodeMap) => {
  const probe = attributes[0] ?? document.createAttribute(keepName('probe'))
  if (probe.ownerElement) return probe.ownerElement
  attributes.setNamedItem(probe)
  const { ownerElement } = probe
  attributes.removeNamedItem(probe.name)
  return ownerElement
}

const isElement = (node: unknown): node is Element => (node as Node | null)?.nodeType === Node.ELEMENT_NODE
const isAttribute = (node: unknown): node is Attr => (node as Node | null)?.nodeType === Node.ATTRIBUTE_NODE

const attributeName = (namespace: unknown, name: unknown) => {
  const local = String(name).replace(/^.*:/, '')
  return namespace === xlink ? `xlink:${local}` : local
}
const nothing = () => null

/** Looks at a URL before the element has it. Returns what looks at the value of an attribute. */
export const patchSources = ({ realm, put }: Surgeon, { intercept }: ElementGate, trust: Trust): Decide => {
  /** The value among the arguments, about to become that attribute's. */
  const decide = (element: unknown, attribute: string, args: unknown[], position: number) => {
    if (!isWatched(attribute) || !isElement(element)) return undefined
    const value = args[position]
    const answer = intercept(element, attribute, value)
    if (typeof answer === 'string') args[position] = typeof value === 'string' ? answer : trust.html(answer)
    return answer === true ? () => undefined : undefined
  }
  const decideAttribute = (element: unknown, attribute: unknown) => {
    if (!isAttribute(attribute)) return undefined
    const value = [attribute.value]
    const answer = decide(element, attributeName(attribute.namespaceURI, attribute.name), value, 0)
    if (value[0] !== attribute.value) attribute.value = value[0]!
    return answer && nothing
  }
  for (const [owner, key, attribute] of properties(realm)) {
    put(owner, key, ({ self, args }) => decide(self, attribute, args, 0), 'set')
    // What waits is still what the page has set.
    const kept = keepName(attribute)
    if (key !== 'style') put(owner, key, ({ self, native }) => {
      const value = isElement(self) ? self.getAttribute(kept) : null
      if (value === null) return key === 'srcdoc' ? () => withoutDoorbell(native() as string) : undefined
      return () => (/src$|href|data|poster/.test(attribute) ? parseUrl(value)?.href : undefined) ?? value
    }, 'get')
  }
  // Too few arguments are the native function's to complain about.
  const { prototype } = realm.Element
  put(prototype, 'setAttribute', ({ self, args }) =>
    (args.length > 1 ? decide(self, String(args[0]).toLowerCase(), args, 1) : undefined))
  put(prototype, 'setAttributeNS', ({ self, args }) =>
    (args.length > 2 ? decide(self, attributeName(args[0], args[1]), args, 2) : undefined))
  for (const key of ['setAttributeNode', 'setAttributeNodeNS']) {
    put(prototype, key, ({ self, args }) => decideAttribute(self, args[0]))
  }
  for (const key of ['setNamedItem', 'setNamedItemNS']) {
    put(realm.NamedNodeMap.prototype, key, ({ self, args: [attribute] }) =>
      (isAttribute(attribute) && isWatched(attribute.name.replace(/^\w+:/, ''))
        ? decideAttribute(elementOf(self as NamedNodeMap), attribute) : undefined))
  }
  const decideValue: Decide = ({ self, args }) => {
    if (!isAttribute(self) || args.length === 0) return undefined
    return decide(self.ownerElement, attributeName(self.namespaceURI, self.name), args, 0)
  }
  put(realm.Attr.prototype, 'value', decideValue, 'set')
  // A list of words can be changed in many ways: a link is looked at when it is asked for.
  put(realm.HTMLLinkElement.prototype, 'relList', ({ self }) => {
    if (isElement(self)) intercept(self, 'rel', 'stylesheet')
    return undefined
  }, 'get')
  const animated = new WeakMap<object, Element>()
  for (const name of ['SVGScriptElement', 'SVGImageElement', 'SVGUseElement', 'SVGFEImageElement'] as const) {
    put(realm[name]?.prototype ?? {}, 'href', ({ self, native }) => () => {
      const value = native() as object
      animated.set(value, self as Element)
      return value
    }, 'get')
  }
  put(realm.SVGAnimatedString?.prototype ?? {}, 'baseVal', ({ self, args }) => {
    const element = animated.get(self as object)
    return element ? decide(element, 'href', args, 0) : undefined
  }, 'set')
  // It loads as soon as it is made. Without a source, and of what is no text, the native one says what it has to.
  put(realm, 'Audio', ({ args, native }) => (['undefined', 'symbol'].includes(typeof args[0]) ? undefined : () => {
    const [source] = args.splice(0)
    const audio = native() as HTMLAudioElement
    audio.setAttribute('src', source as string)
    return audio
  }))
  return decideValue
}
