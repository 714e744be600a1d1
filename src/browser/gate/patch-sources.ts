import { sourceProperties } from './element-sources.js'
import type { Surgeon } from './patch.js'
import type { Realm } from './realm.js'

/** True where the new value is kept from the element. */
type Intercept = (element: Element, attribute: string, value: unknown) => boolean

const done = () => undefined

/** Each setter with the prototype that has it; video and audio share one. */
const setters = ({ document, Object }: Realm) => new Map(sourceProperties().flatMap(([name, key]) => {
  let owner: object | null = document.createElement(name)
  while (owner && !Object.hasOwn(owner, key)) owner = Object.getPrototypeOf(owner) as object | null
  return owner ? [[Object.getOwnPropertyDescriptor(owner, key)?.set, [owner, key] as const]] : []
})).values()

/** Looks at a URL before the element has it. */
export const patchSources = ({ realm, put }: Surgeon, intercept: Intercept): void => {
  const decide = (self: unknown, attribute: unknown, value: unknown) =>
    self instanceof realm.Element && intercept(self, String(attribute).toLowerCase(), value) ? done : undefined
  for (const [owner, key] of setters(realm)) put(owner, key, ({ self, args: [value] }) => decide(self, key, value), 'set')
  // Too few arguments are the native function's to complain about.
  const { prototype } = realm.Element
  put(prototype, 'setAttribute', ({ self, args }) => (args.length > 1 ? decide(self, args[0], args[1]) : undefined))
  put(prototype, 'setAttributeNS', ({ self, args }) => (args.length > 2 ? decide(self, args[1], args[2]) : undefined))
}
