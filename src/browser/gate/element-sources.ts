/** SVG 2 reads `href`, and the older `xlink:href` where there is none. */
const links = ['href', 'xlink:href'] as const

/** The attributes by which an element loads something, by local name. */
const sources: Readonly<Record<string, readonly string[]>> = {
  script: ['src', ...links],
  iframe: ['src', 'srcdoc'],
  frame: ['src'],
  img: ['src', 'srcset'],
  input: ['src'],
  // The HTML parser makes `img` of it outside an SVG.
  image: [...links, 'src', 'srcset'],
  use: links,
  feImage: links,
  video: ['src', 'poster'],
  audio: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  embed: ['src'],
  object: ['data'],
  link: ['href', 'imagesrcset'],
  meta: ['content'],
}
const none: readonly string[] = []

/** The attribute that makes a load of what was none. */
const triggers: Readonly<Record<string, string>> = { script: 'type', link: 'rel', meta: 'http-equiv' }

export const triggerOf = (element: Element): string | undefined =>
  Object.hasOwn(triggers, element.localName) ? triggers[element.localName] : undefined

/** Any element has these two. */
const common = ['style', 'background'] as const

const watched = new Set([...common, ...Object.values(sources).flat(), ...Object.values(triggers)])

/** False for all attributes but a few: nothing depends on them. */
export const isWatched = (attribute: string): boolean => watched.has(attribute)

const propertyOf = (attribute: string) =>
  attribute.replace(/esrc|-e/, (found) => (found === '-e' ? 'E' : 'eSrc'))

/** Each element's name with the attributes that matter, and the properties that mirror them. */
export const sourceProperties = (): readonly (readonly [name: string, attributes: readonly (readonly [attribute: string, property: string])[]])[] =>
  Object.entries({ ...sources, body: common }).map(([name, attributes]) => [
    name, [...attributes, ...triggers[name] ? [triggers[name]] : []].map((attribute) => [attribute, propertyOf(attribute)] as const),
  ])

/** What may load something. Most styles name no host. */
export const sourceSelector =
  `${Object.keys(sources).join()},style,[background],[style*="//"],[style*="\\\\"],[style*=http]`

const telling = [...common, 'data-izin', 'data-izin-service', 'data-category', 'data-cookieconsent', 'data-consent']

/** False for most elements, at once: nothing can be held there. */
export const concerns = (element: Element): boolean =>
  Object.hasOwn(sources, element.localName) || element.localName === 'style' ||
  (element.hasAttributes() && telling.some((name) => element.hasAttribute(name)))

/** A canonical link loads nothing, and few things said in a `meta` do. */
const loads = ({ localName }: Element, trigger: string) =>
  localName === 'link' ? /style|load|fetch|connect|icon|manifest/i.test(trigger)
    : localName !== 'meta' || /^refresh$/i.test(trigger)

/** `trigger`: what that attribute is about to be. */
export const sourceAttributes = (element: Element, trigger?: string): readonly string[] => {
  const name = triggerOf(element)
  const given = trigger ?? (name && element.getAttribute(name)) ?? ''
  return (Object.hasOwn(sources, element.localName) && loads(element, given) && sources[element.localName]) || none
}

/** The same with what any element may load. */
export const allSources = (element: Element, trigger?: string): readonly string[] =>
  [...sourceAttributes(element, trigger), ...common]

/** Frames and plug-ins: they navigate, and go on living after consent is withdrawn. */
const frames = ['iframe', 'frame', 'embed', 'object']
export const frameSelector = frames.join()

export const isFrame = (name: string): boolean => frames.includes(name)

/** The URLs in an attribute. A comma or space too many in a `srcset` yields a relative URL, which is first party. */
export const urlsOf = (attribute: string, value: string): readonly string[] =>
  attribute.endsWith('srcset') ? value.split(/[\s,]+/)
    // `3; url="…"` (HTML, "shared declarative refresh steps")
    : attribute === 'content' ? [value.replace(/^[^;,]*[;,]?\s*(url\s*=)?\s*["']?/i, '').replace(/["'].*/, '')]
      : [value]
