/** SVG 2 reads `href`, and the older `xlink:href` where there is none. */
const links = ['href', 'xlink:href'] as const

/** The attributes by which an element loads something, by local name. */
const sources: Readonly<Record<string, readonly string[]>> = {
  script: ['src', ...links],
  iframe: ['src'],
  frame: ['src'],
  img: ['src', 'srcset'],
  input: ['src'],
  image: links,
  use: links,
  feImage: links,
  video: ['src', 'poster'],
  audio: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  embed: ['src'],
  object: ['data'],
  link: ['href', 'imagesrcset'],
}
const none: readonly string[] = []

/** Each element's name with each property that mirrors such an attribute. */
export const sourceProperties = (): readonly (readonly [name: string, property: string])[] =>
  Object.entries(sources).flatMap(([name, attributes]) =>
    attributes.map((attribute) => [name, attribute.replace('esrc', 'eSrc')] as const))

export const sourceSelector = Object.keys(sources).join()

/** A canonical or alternate link loads nothing. */
const loads = (element: Element) =>
  element.localName !== 'link' || /style|load|fetch|connect|icon|manifest/i.test(element.getAttribute('rel') ?? '')

export const sourceAttributes = (element: Element): readonly string[] =>
  (Object.hasOwn(sources, element.localName) && loads(element) && sources[element.localName]) || none

/** Frames and plug-ins: they navigate, and go on living after consent is withdrawn. */
export const frameSelector = 'iframe,frame,embed,object'

/** The URLs in an attribute. A comma or space too many in a `srcset` yields a relative URL, which is first party. */
export const urlsOf = (attribute: string, value: string): readonly string[] =>
  attribute.endsWith('srcset') ? value.split(/[\s,]+/) : [value]
