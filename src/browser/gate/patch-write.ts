import type { Trust } from '../trusted-types.js'
import type { Decide, Surgeon } from './patch.js'
import { createStartTags, type StartTags } from './start-tags.js'

const isTrusted = (value: unknown) => Object.prototype.toString.call(value) === '[object TrustedHTML]'

interface Written {
  readonly trust: Trust
  /** A start tag as it may be written. */
  change(tag: string): string
  /** Told what has just been written where. */
  afterwards(page: Document, text: string): void
}

/** Looks at what `document.write` writes before the parser has it. */
export const patchWrite = ({ realm, put }: Surgeon, { trust, change, afterwards }: Written): void => {
  const { prototype } = realm.Document
  const { write } = prototype
  /** A script starts where the parser is between two tags; who is no script goes on where they were. */
  const streams = new WeakMap<Node, StartTags>()
  /** Their parser reads what is written and nothing else, until they are closed. */
  const opened = new WeakSet<Document>()

  const pour = (page: Document, text: string, isHtml: boolean) => {
    write.call(page, (isHtml ? trust.html(text) : text) as string)
    afterwards(page, text)
  }
  const streamOf = (source: Node) => {
    const stream = streams.get(source) ?? createStartTags(change)
    streams.set(source, stream)
    return stream
  }
  const decide = (lineEnd: string): Decide => ({ self, args, native }) => {
    const page = self as Document
    // Also where nobody sees it: its parser may be at work in an element that is in our page by now.
    if (args.length === 0) return undefined
    if (page.readyState !== 'loading') opened.add(page)
    const source = page.currentScript ?? page
    const stream = streamOf(source)
    const text = args.map((value) => `${value as string}`).join('') + lineEnd
    const isHtml = args.every(isTrusted)
    const out = stream.push(text)
    // The page's own text goes on after the script: by then it must not miss the beginning of a tag.
    if (source !== page || !opened.has(page)) queueMicrotask(() => {
      const rest = stream.flush()
      if (rest) pour(page, rest, isHtml)
    })
    return () => {
      if (out !== text) return pour(page, out, isHtml)
      native()
      afterwards(page, text)
    }
  }
  put(prototype, 'write', decide(''))
  put(prototype, 'writeln', decide('\n'))
  put(prototype, 'open', ({ self, args }) => {
    if (args.length > 2) return undefined
    streams.delete(self as Document)
    opened.add(self as Document)
    return undefined
  })
  put(prototype, 'close', ({ self }) => {
    const rest = streams.get(self as Document)?.flush()
    if (rest) pour(self as Document, rest, false)
    opened.delete(self as Document)
    return undefined
  })
}
