import type { Token } from 'parse5'

/** A start tag as read, and as written. */
export interface StartTag {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly isEmpty: boolean
  /** As a browser reads it; of two attributes of one name the first. */
  valueOf(name: string): string | undefined
  has(name: string): boolean
  /** The tag as written. */
  read(): string
  /** The attribute as written, with its name. */
  readAttribute(name: string): string
  /** The tag with a change. */
  write(change: TagChange): string
}

/** What a changed tag differs in. */
export interface TagChange {
  /** Old name to new name; of the values not a letter changes. */
  readonly rename: Readonly<Record<string, string>>
  readonly add: Readonly<Record<string, string | undefined>>
}

/** What a browser drops, such as a second `src`, is dropped: it would count now. */
const writeStartTag = (token: Token.TagToken, { rename, add }: TagChange, tag: StartTag): string => {
  const written = new Set(Object.values(rename))
  const kept = token.attrs.flatMap(({ name }) => {
    const raw = tag.readAttribute(name)
    // After a space, a name that begins with `=` would be read as the value of the attribute before it.
    if (written.has(name) || raw.startsWith('=')) return []
    return Object.hasOwn(rename, name) ? rename[name]! + raw.slice(name.length) : raw
  })
  const added = Object.entries(add).filter(([, value]) => value !== undefined).map(([name, value]) => `${name}="${value}"`)
  const opening = tag.read().slice(0, 1 + tag.name.length)
  return `${[opening, ...kept, ...added].join(' ')}${tag.isEmpty ? ' /' : ''}>`
}

/** `read` must still reach the tag when it is asked for as written. */
export const readStartTag = (token: Token.TagToken, read: (from: number, to: number) => string): StartTag => {
  const { tagName: name, location, selfClosing, attrs } = token
  const { startOffset: start, endOffset: end, attrs: places } = location!
  const find = (wanted: string) => attrs.find((attribute) => attribute.name === wanted)
  const tag: StartTag = {
    name, start, end, isEmpty: selfClosing,
    valueOf: (wanted) => find(wanted)?.value,
    has: (wanted) => find(wanted) !== undefined,
    read: () => read(start, end),
    readAttribute: (wanted) => read(places![wanted]!.startOffset, places![wanted]!.endOffset),
    write: (change) => writeStartTag(token, change, tag),
  }
  return tag
}
