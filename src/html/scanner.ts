import { Tokenizer, TokenizerMode, type Token } from 'parse5'
import type { Outline } from './outline.js'

/** Told of each tag that may matter. Offsets are of the whole input. */
export interface ScanListener {
  start(token: Token.TagToken): void
  end(token: Token.TagToken): void
  /** True while every tag matters. */
  needsAll(): boolean
  /** True while a path can be no one else's. */
  ownsPaths(): boolean
}

export interface Scanner {
  write(text: string): void
  /** There is no more. */
  end(): void
  /** All before it is read, and nothing of it belongs to an unfinished tag. */
  position(): number
  /** True between tags, in text that ends with the next `<`. */
  isInText(): boolean
}

/** Tags that load, or that say how what follows is read. All others are told by their name alone. */
const telling = new Set(('script style title textarea xmp iframe noembed noframes noscript plaintext template frameset '
  + 'frame base meta link img image input video audio source track embed object use feimage col font').split(' '))

/** Of these those that only load: where they name nothing but paths they tell nothing. */
const loading = new Set('img source link meta video audio track embed object use image feimage frame'.split(' '))
/** What could be a scheme, a host, or be read as one. */
const mayLeave = /[:\\&]|\/\s*\//

/**
 * A tag that reads the same to every parser, and none of whose attributes load: it needs no tokenizer. Anything else,
 * from a single quote to a stray slash, is the tokenizer's.
 */
const plainTag = new RegExp('</?[a-z][a-z0-9]*'
  + '(?:[ \\n\\t]+(?:style="[^"(\\\\]{0,999}"|(?!style|ping|background|data-izin)[a-z][a-zA-Z0-9:-]*(?:="[^"]{0,999}")?))*'
  + '/?>', 'y')
const notSpace = /[^\s]/g

/** Small letters and digits. By their codes: this is done for every tag of a page. */
const readName = (html: string, start: number): string => {
  let end = start
  for (let code = html.charCodeAt(end); (code > 96 && code < 123) || (code > 47 && code < 58); code = html.charCodeAt(++end));
  return html.slice(start, end)
}

const slash = 0x2f
const bang = 0x21
const question = 0x3f
/** A letter of ASCII, small or not. */
const isTagStart = (code: number) => ((code | 32) > 96 && (code | 32) < 123) || code === question

/** Where the next tag may begin. A `<` that is the last letter so far may begin anything. */
const findTag = (html: string, from: number, isMarkup: boolean): number => {
  for (let at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) {
    const next = html.charCodeAt(at + 1)
    if (next === slash || next === bang || Number.isNaN(next) || (isMarkup && isTagStart(next))) return at
  }
  return -1
}

/** Reads markup in pieces with the tokenizer of parse5, which it wakes only for the tags that matter. */
export const createScanner = (listener: ScanListener, createTree: (tokenizer: Tokenizer) => Outline): Scanner => {
  let isTagDone = false
  let isOver = false
  let tagStart = 0
  let isMarkup = true
  const stop = (tell: (token: Token.TagToken) => void) => (token: Token.TagToken) => {
    tokenizer.pause()
    isTagDone = true
    tell(token)
  }
  const rest = () => {
    tokenizer.pause()
    isTagDone = true
  }
  const idle = () => {}
  const tokenizer: Tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, {
    onStartTag: stop((token) => listener.start(token)),
    onEndTag: stop((token) => listener.end(token)),
    onComment: rest,
    onDoctype: rest,
    onCharacter: () => isMarkup && outline.needsText() && outline.takeText(),
    onWhitespaceCharacter: idle, onNullCharacter: idle, onEof: idle, onParseError: null,
  })
  const outline = createTree(tokenizer)
  const { preprocessor } = tokenizer

  const isInText = () => tokenizer.state <= TokenizerMode.SCRIPT_DATA
  const offset = () => preprocessor.droppedBufferSize + preprocessor.pos + 1

  const noteText = (from: number, to: number) => {
    if (from === to || tokenizer.state !== TokenizerMode.DATA || !outline.needsText()) return
    notSpace.lastIndex = from
    if (notSpace.test(preprocessor.html) && notSpace.lastIndex <= to) outline.takeText()
  }
  const isHarmless = (name: string, start: number, end: number) =>
    loading.has(name) && listener.ownsPaths() && !mayLeave.test(preprocessor.html.slice(start, end))
  const skipPlainTag = (start: number): boolean => {
    if (tokenizer.state !== TokenizerMode.DATA || listener.needsAll()) return false
    const { html } = preprocessor
    plainTag.lastIndex = start
    if (!plainTag.test(html)) return false
    const end = plainTag.lastIndex
    const isEnd = html[start + 1] === '/'
    const isEmpty = html[end - 2] === '/'
    const name = readName(html, start + (isEnd ? 2 : 1))
    if ((isEnd && isEmpty) || (telling.has(name) && !isHarmless(name, start, end))) return false
    outline.takePlain(name, isEnd ? 'end' : isEmpty ? 'empty' : 'start')
    if (!isEnd) tokenizer.lastStartTagName = name
    preprocessor.pos = end - 1
    return true
  }
  /** To the next tag that needs the tokenizer; false where the input ends before one. */
  const skip = (): boolean => {
    for (;;) {
      const { html, pos } = preprocessor
      const next = findTag(html, pos + 1, tokenizer.state === TokenizerMode.DATA)
      noteText(pos + 1, next < 0 ? html.length : next)
      preprocessor.pos = (next < 0 ? html.length : next) - 1
      if (next < 0) return false
      if (skipPlainTag(next)) continue
      tagStart = offset()
      return true
    }
  }
  const run = () => {
    while (!isInText() || skip()) {
      isTagDone = false
      if (isInText()) isMarkup = tokenizer.state === TokenizerMode.DATA
      tokenizer.resume()
      // Not stopped by a tag: the rest of one is still to come.
      if (!isTagDone) return
    }
  }
  const feed = (text: string, isLast: boolean) => {
    // A paused tokenizer takes what it gets without reading it.
    tokenizer.pause()
    if (isInText()) preprocessor.dropParsedChunk()
    tokenizer.write(text, isLast)
    run()
    isOver = isLast
  }
  preprocessor.bufferWaterline = 1 << 12
  return {
    write: (text) => feed(text, false),
    end: () => feed('', true),
    position: () => (isInText() || tokenizer.state === TokenizerMode.PLAINTEXT || isOver ? offset() : tagStart),
    isInText,
  }
}
