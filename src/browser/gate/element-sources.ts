import type { LoadKind } from '../../core/types.js'

/** SVG 2 reads `href`, and the older `xlink:href` where there is none. */
const links = ['href', 'xlink:href'] as const

/** The attributes by which an element loads something, by local name. */
const sources: Readonly<Record<string, readonly [kind: LoadKind, attributes: readonly string[]]>> = {
  script: ['script', ['src', ...links]],
  iframe: ['iframe', ['src']],
  frame: ['iframe', ['src']],
  img: ['image', ['src', 'srcset']],
  input: ['image', ['src']],
  image: ['image', links],
  use: ['image', links],
  feImage: ['image', links],
  video: ['media', ['src', 'poster']],
  audio: ['media', ['src']],
  source: ['media', ['src', 'srcset']],
  track: ['media', ['src']],
  embed: ['embed', ['src']],
  object: ['embed', ['data']],
  link: ['link', ['href', 'imagesrcset']],
}
const none: readonly string[] = []

const sourceOf = ({ localName }: Element) => (Object.hasOwn(sources, localName) ? sources[localName] : undefined)

/** Each element's name with each property that mirrors such an attribute. */
export const sourceProperties = (): readonly (readonly [name: string, property: string])[] =>
  Object.entries(sources).flatMap(([name, [, attributes]]) =>
    attributes.map((attribute) => [name, attribute.replace('esrc', 'eSrc')] as const))

export const sourceSelector = Object.keys(sources).join()

/** A canonical or alternate link loads nothing. */
const loads = (element: Element) =>
  element.localName !== 'link' || /style|load|fetch|connect|icon|manifest/i.test(element.getAttribute('rel') ?? '')

export const sourceAttributes = (element: Element): readonly string[] => {
  const source = sourceOf(element)
  return source && loads(element) ? source[1] : none
}

export const kindOf = (element: Element): LoadKind =>
  /stylesheet/i.test(element.getAttribute('rel') ?? '') ? 'style' : sourceOf(element)?.[0] ?? 'link'

export const isScript = (element: Element): boolean => element.localName === 'script'

/** Frames and plug-ins: they navigate, and go on living after consent is withdrawn. */
export const frameSelector = 'iframe,frame,embed,object'

/** True for a type that runs: JavaScript, a module, or none given. Anything else is text to the browser. */
export const isScriptType = (type: string): boolean => /^$|(java|ecma|j|live)script|^module$/i.test(type.trim())

/** The URLs in an attribute. A comma or space too many in a `srcset` yields a relative URL, which is first party. */
export const urlsOf = (attribute: string, value: string): readonly string[] =>
  attribute.endsWith('srcset') ? value.split(/[\s,]+/) : [value]
