import type { Token } from 'parse5'

/** What a changed tag differs in. */
export interface TagChange {
  /** Old name to new name; of the values not a letter changes. */
  readonly rename: Readonly<Record<string, string>>
  readonly add: Readonly<Record<string, string | undefined>>
}

type Read = (from: number, to: number) => string

/** A start tag as read, and as written. A class, for a page has thousands of them. */
export class StartTag {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly isEmpty: boolean
  readonly #token: Token.TagToken
  readonly #read: Read

  /** `read` must still reach the tag when it is asked for as written. */
  constructor(token: Token.TagToken, read: Read) {
    this.name = token.tagName
    this.start = token.location!.startOffset
    this.end = token.location!.endOffset
    this.isEmpty = token.selfClosing
    this.#token = token
    this.#read = read
  }

  /** As a browser reads it; of two attributes of one name the first. */
  valueOf(name: string): string | undefined {
    for (const attribute of this.#token.attrs) if (attribute.name === name) return attribute.value
    return undefined
  }

  has(name: string): boolean {
    return this.valueOf(name) !== undefined
  }

  /** The tag as written. */
  read(): string {
    return this.#read(this.start, this.end)
  }

  /** The attribute as written, with its name. */
  readAttribute(name: string): string {
    const { startOffset, endOffset } = this.#token.location!.attrs![name]!
    return this.#read(startOffset, endOffset)
  }

  /** The tag with a change. What a browser drops, such as a second `src`, is dropped: it would count now. */
  write({ rename, add }: TagChange): string {
    const written = new Set(Object.values(rename))
    const kept = this.#token.attrs.flatMap(({ name }) => {
      const raw = this.readAttribute(name)
      // After a space, a name that begins with `=` would be read as the value of the attribute before it.
      if (written.has(name) || raw.startsWith('=')) return []
      return Object.hasOwn(rename, name) ? rename[name]! + raw.slice(name.length) : raw
    })
    const added = Object.entries(add).flatMap(([name, value]) => (value === undefined ? [] : `${name}="${value}"`))
    const opening = this.read().slice(0, 1 + this.name.length)
    return `${[opening, ...kept, ...added].join(' ')}${this.isEmpty ? ' /' : ''}>`
  }
}
