import { html, Token, TokenizerMode, type Tokenizer } from 'parse5'
import { TreeBuilder, type Step } from './tree-builder.js'

const { TokenType } = Token

export type TagKind = 'start' | 'end' | 'empty'

/** What of the tree the tokenizer must know: whether text follows, and whether this is SVG or MathML. */
export interface Outline {
  /** An element begins or ends. Answers the namespace of what begins, `undefined` where the tree takes no notice. */
  take(token: Token.TagToken): string | undefined
  /** The same for a tag whose attributes say nothing. */
  takePlain(name: string, kind: TagKind): void
  takeText(): void
  /** False once text can change nothing any more. */
  needsText(): boolean
  /** True where browsers of before 2025 read differently. */
  isInSelect(): boolean
  /** True where no SVG, MathML or select is open. */
  isClear(): boolean
  /** True where nothing at all is open that changes how the rest is read. */
  isPlain(): boolean
}

const textModes: Readonly<Record<string, Tokenizer['state']>> = {
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  script: TokenizerMode.SCRIPT_DATA,
  plaintext: TokenizerMode.PLAINTEXT,
}

/** In SVG or MathML these end it, or their content is HTML again. */
const leaving = new Set(('b big blockquote body br center code dd div dl dt em embed font h1 h2 h3 h4 h5 h6 head hr i '
  + 'img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var').split(' '))
const containers = new Set('title desc foreignobject mi mo mn ms mtext annotation-xml'.split(' '))

const tokenOf = (name: string, kind: TagKind): Token.TagToken => ({
  type: kind === 'end' ? TokenType.END_TAG : TokenType.START_TAG, tagName: name, tagID: html.getTagID(name),
  selfClosing: kind === 'empty', ackSelfClosing: false, attrs: [], location: null,
})

/** The tree asks for attributes of these only. */
const asked = new Set(['input', 'font', 'annotation-xml'])
/** These begin something that changes how the rest is read. */
const opening = new Set(['svg', 'math', 'select'])
/** Stands for text among tags. */
const text = '#text'

/** The tree renames the attributes of what it takes. */
const copy = (token: Token.TagToken): Token.TagToken => ({ ...token, attrs: token.attrs.map((attribute) => ({ ...attribute })) })

/**
 * Ordinary markup needs no tree to be read: outside of SVG the name of a tag says what follows, and in well-formed SVG
 * the open tags do. From the first tag that leaves doubt on, the specification's own tree decides, made from the tags
 * so far. `scripting` false reads as a browser does that runs no scripts.
 */
export const createOutline = (tokenizer: Tokenizer, scripting: boolean): Outline => {
  // Names with their kinds, in pairs: most pages never need them.
  let tags: (Token.TagToken | string)[] = []
  const keep = (name: string, kind: TagKind) => void tags.push(name, kind)
  let tree: TreeBuilder | undefined
  const foreign: string[] = []
  let inMath = false
  let isSelectOpen = false
  let openTemplates = 0
  let sawTemplate = false
  let sawText = false

  const follow = ({ namespace, mode, isForeign }: Step) => {
    if (mode !== undefined) tokenizer.state = mode
    // A CDATA section needs an open element that is not HTML (WHATWG HTML §13.2.5.42), an integration point too.
    tokenizer.inForeignNode = isForeign
    return namespace
  }
  const startTree = () => {
    tree = new TreeBuilder(scripting)
    for (let at = 0; at < tags.length; at++) {
      const tag = tags[at]!
      if (tag === text) tree.takeText()
      else tree.take(typeof tag === 'string' ? tokenOf(tag, tags[++at] as TagKind) : copy(tag))
    }
    tags = []
  }
  const isDoubtful = (name: string, isStart: boolean): boolean => {
    const open = foreign.at(-1)
    if (open !== undefined) return isStart ? containers.has(open) || leaving.has(name) : name !== open
    if (isSelectOpen) return !['option', 'optgroup', 'hr', ...(isStart ? [] : ['select'])].includes(name)
    return isStart && (name === 'frameset' || (name === 'col' && sawTemplate))
  }
  const startForeign = (name: string, isEmpty: boolean) => {
    if (foreign.length === 0) inMath = name === 'math'
    if (!isEmpty) foreign.push(name)
    tokenizer.inForeignNode = foreign.length > 0
    return inMath ? html.NS.MATHML : html.NS.SVG
  }
  const start = (name: string, isEmpty: boolean): string => {
    if (foreign.length > 0 || name === 'svg' || name === 'math') return startForeign(name, isEmpty)
    if (name === 'select') isSelectOpen = true
    if (name === 'template') {
      sawTemplate = true
      openTemplates++
    }
    const mode = name === 'noscript' && scripting ? TokenizerMode.RAWTEXT : textModes[name]
    if (mode !== undefined) tokenizer.state = mode
    return html.NS.HTML
  }
  const end = (name: string) => {
    if (foreign.length > 0) foreign.pop()
    else if (name === 'select') isSelectOpen = false
    else if (name === 'template') openTemplates--
    tokenizer.inForeignNode = foreign.length > 0
  }
  const take = (token: Token.TagToken) => {
    const isStart = token.type === TokenType.START_TAG
    if (!tree && isDoubtful(token.tagName, isStart)) startTree()
    if (tree) return follow(tree.take(copy(token)))
    if (asked.has(token.tagName)) tags.push(token)
    else keep(token.tagName, !isStart ? 'end' : token.selfClosing ? 'empty' : 'start')
    return isStart ? start(token.tagName, token.selfClosing) : void end(token.tagName)
  }
  const takePlain = (name: string, kind: TagKind) => {
    if (!tree && isDoubtful(name, kind !== 'end')) startTree()
    if (tree) return void follow(tree.take(tokenOf(name, kind)))
    keep(name, kind)
    if (foreign.length === 0 && !opening.has(name)) return
    if (kind === 'end') end(name)
    else start(name, kind === 'empty')
  }
  return {
    take,
    takePlain,
    takeText() {
      sawText = true
      if (tree) tree.takeText()
      else tags.push(text)
    },
    needsText: () => tree !== undefined || !sawText,
    isInSelect: () => tree?.hasSelect() ?? isSelectOpen,
    isClear: () => tree?.isClear() ?? (foreign.length === 0 && !isSelectOpen),
    isPlain: () => tree?.isPlain() ?? (foreign.length === 0 && !isSelectOpen && openTemplates === 0),
  }
}
