import type { Token } from 'parse5'

export interface TagAttribute {
  readonly name: string
  /** As a browser reads it. */
  readonly value: string
  /** As written, with its name. */
  readonly raw: string
}

/** A start tag as read, and as written. */
export interface StartTag {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly isEmpty: boolean
  /** Of two attributes of one name only the first is there, as in a browser. */
  readonly attributes: ReadonlyMap<string, TagAttribute>
  /** `<` and the name as written. */
  readonly opening: string
}

/** What a changed tag differs in. */
export interface TagChange {
  /** Old name to new name; of the values not a letter changes. */
  readonly rename: Readonly<Record<string, string>>
  readonly add: Readonly<Record<string, string | undefined>>
}

export const readStartTag = (token: Token.TagToken, read: (from: number, to: number) => string): StartTag => {
  const { tagName: name, location, selfClosing, attrs } = token
  const { startOffset: start, endOffset: end, attrs: places = {} } = location!
  const attributes = attrs.map(({ name, value }): [string, TagAttribute] => {
    const { startOffset, endOffset } = places[name]!
    return [name, { name, value, raw: read(startOffset, endOffset) }]
  })
  return { name, start, end, isEmpty: selfClosing, attributes: new Map(attributes), opening: read(start, start + 1 + name.length) }
}

/** After a space, a name that begins with `=` would be read as the value of the attribute before it. */
const isSound = ({ raw }: TagAttribute) => !raw.startsWith('=')

/** The tag with its change. What a browser drops, such as a second `src`, is dropped: it would count now. */
export const writeStartTag = (tag: StartTag, { rename, add }: TagChange): string => {
  const written = new Set(Object.values(rename))
  const kept = [...tag.attributes.values()].filter((attribute) => isSound(attribute) && !written.has(attribute.name))
    .map(({ name, raw }) => (Object.hasOwn(rename, name) ? rename[name]! + raw.slice(name.length) : raw))
  const added = Object.entries(add).filter(([, value]) => value !== undefined).map(([name, value]) => `${name}="${value}"`)
  return `${[tag.opening, ...kept, ...added].join(' ')}${tag.isEmpty ? ' /' : ''}>`
}
