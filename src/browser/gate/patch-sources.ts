import type { Decide, Put } from './patch.js'

/** True where the new value is kept from the element. */
type Intercept = (element: Element, attribute: string, value: unknown) => boolean

const properties = (): readonly (readonly [object, ...string[]])[] => [
  [HTMLScriptElement.prototype, 'src'],
  [HTMLIFrameElement.prototype, 'src'],
  [HTMLImageElement.prototype, 'src', 'srcset'],
  [HTMLInputElement.prototype, 'src'],
  [HTMLMediaElement.prototype, 'src'],
  [HTMLVideoElement.prototype, 'poster'],
  [HTMLSourceElement.prototype, 'src', 'srcset'],
  [HTMLTrackElement.prototype, 'src'],
  [HTMLEmbedElement.prototype, 'src'],
  [HTMLObjectElement.prototype, 'data'],
  [HTMLLinkElement.prototype, 'href', 'imageSrcset'],
]

const done = () => undefined

/** Looks at a URL before the element has it. */
export const patchSources = (put: Put, intercept: Intercept): void => {
  const decide = (self: unknown, attribute: unknown, value: unknown) =>
    self instanceof Element && intercept(self, String(attribute).toLowerCase(), value) ? done : undefined
  for (const [target, ...keys] of properties()) {
    for (const key of keys) put(target, key, (self, [value]) => decide(self, key, value), 'set')
  }
  put(Element.prototype, 'setAttribute', (self, args) => (args.length > 1 ? decide(self, args[0], args[1]) : undefined))
  put(Element.prototype, 'setAttributeNS', (self, args) => (args.length > 2 ? decide(self, args[1], args[2]) : undefined))
}
