import { defaultTreeAdapter as adapter, html, Parser, type Token, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes as Tree } from 'parse5'

/** CDATA is read in every element that is not HTML (WHATWG HTML §13.2.5.42); the package leaves integration points out. */
class SpecParser extends Parser<DefaultTreeAdapterMap> {
  #inForeignNode = false

  override onStartTag(token: Token.TagToken) {
    this.#follow(() => super.onStartTag(token))
  }

  override onEndTag(token: Token.TagToken) {
    this.#follow(() => super.onEndTag(token))
  }

  override onCharacter(token: Token.CharacterToken) {
    this.#follow(() => super.onCharacter(token))
  }

  override onWhitespaceCharacter(token: Token.CharacterToken) {
    this.#follow(() => super.onWhitespaceCharacter(token))
  }

  #follow(take: () => void) {
    this.tokenizer.inForeignNode = this.#inForeignNode
    take()
    this.#inForeignNode = this.tokenizer.inForeignNode
    this.tokenizer.inForeignNode = this.currentNotInHTML
  }
}

const denied = /^https?:\/\/(?:[^/?#]*\.)?(?:facebook|youtube)\.com\.?[:/?#]/

const isDenied = (text: string, base: string): boolean => {
  try {
    return denied.test(new URL(text, base).href)
  } catch {
    return false
  }
}

const valueOf = (element: Tree.Element, name: string) =>
  element.attrs.find((attribute) => (attribute.prefix ? `${attribute.prefix}:${attribute.name}` : attribute.name) === name)?.value

/** Written apart from the product's own list: what a browser loads by itself. */
const loading: Readonly<Record<string, readonly string[]>> = {
  img: ['src', 'srcset'], iframe: ['src'], frame: ['src'], embed: ['src'], object: ['data'], video: ['src', 'poster'], audio: ['src'],
  source: ['src', 'srcset'], track: ['src'], a: ['ping'], area: ['ping'], body: ['background'], table: ['background'], td: ['background'],
}
const inSvg: Readonly<Record<string, readonly string[]>> = {
  image: ['href', 'xlink:href'], use: ['href', 'xlink:href'], feImage: ['href', 'xlink:href'], script: ['href', 'xlink:href'],
}
const cssAddress = /(?:url\(|@import)\s*["']?([^"')]+)/gi

const isRunning = (element: Tree.Element) => /^\s*$|javascript|^\s*module\s*$/i.test(valueOf(element, 'type') ?? '')
const textOf = (element: Tree.Element) => element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')

/** CSS without comments and whole strings: each of the two quotes is text in a string of the other. */
const bare = (css: string) => css.replace(/\/\*[^]*?\*\/|"(?:[^"\\\n]|\\[^])*["\n]|'(?:[^'\\\n]|\\[^])*['\n]/g, '')

/** Is a string open after this? */
const isQuoted = (before: string) => /["']/.test(bare(before))
/** Or a bracket? What stands there is a name or nothing, and loads nothing (CSS Syntax Level 3 §5.4.8, "consume a simple block"). */
const isNested = (before: string) => bare(before).split('[').length > bare(before).split(']').length

const candidates = (element: Tree.Element): string[] => {
  const { tagName: name, namespaceURI } = element
  const isHtml = namespaceURI === html.NS.HTML
  const value = (attribute: string) => valueOf(element, attribute) ?? ''
  const values = (attribute: string) => (/srcset|ping/.test(attribute) ? value(attribute).split(/[\s,]+/) : [value(attribute)])
  if (name === 'script') {
    if (!isRunning(element)) return []
    const imports = [...textOf(element).matchAll(/import\s*"([^"]+)"/g)].map(([, url = '']) => url)
    const source = isHtml ? [value('src')] : [value('href') || value('xlink:href')]
    // An empty source is one too: what stands inside does not run (WHATWG HTML, "prepare the script element").
    const isInline = (isHtml ? ['src'] : ['href', 'xlink:href']).every((name) => valueOf(element, name) === undefined)
    return [...source, ...(/module/i.test(value('type')) && isInline ? imports : [])]
  }
  const css = (name === 'style' && namespaceURI !== html.NS.MATHML && /^$|text\/css/i.test(value('type')) ? textOf(element) : name === 'style' ? '' : value('style'))
  // What is escaped is another address.
  const readable = css.replace(/\\72/g, 'r')
  const cssUrls = [...readable.matchAll(cssAddress)]
    .filter(({ index }) => !isQuoted(readable.slice(0, index)) && !isNested(readable.slice(0, index))).map(([, url = '']) => url).filter((url) => !/[\\\s]/.test(url.trim()))
  // Without a number first it says nothing (WHATWG HTML, "shared declarative refresh steps").
  const isRefresh = /^refresh$/i.test(value('http-equiv')) && /^\s*[\d.]/.test(value('content'))
  if (name === 'meta' && isHtml) return isRefresh ? [value('content').replace(/^0;url=/, '')] : []
  if (name === 'link' && isHtml) return /stylesheet|preload/i.test(value('rel')) ? [value('href'), ...values('imagesrcset')] : []
  if (name === 'input') return [value('src')]
  return [...((isHtml ? loading : inSvg)[name] ?? []).flatMap(values), ...cssUrls]
}

/** An essential mark of the site's own lets anything pass, and a mark of ours on a page is never hostile. */
const passes = (element: Tree.Element) => valueOf(element, 'data-izin') === 'essential'

const walk = (node: Tree.Node, visit: (element: Tree.Element) => void) => {
  if ('tagName' in node) {
    visit(node)
    // A template's content is no part of the page, unless it is a shadow root.
    if ('content' in node && valueOf(node, 'shadowrootmode')) walk(node.content, visit)
  }
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, visit)
}

/** Each tag of the document that would load what must wait, as `tag url`. */
export const findLiveLoads = (markup: string, scriptingEnabled: boolean): string[] => {
  const parser = new SpecParser({ scriptingEnabled, treeAdapter: adapter })
  parser.tokenizer.write(markup, true)
  const found: string[] = []
  walk(parser.document, (element) => {
    if (passes(element)) return
    for (const url of candidates(element)) if (url && isDenied(url, 'https://portal.test/')) found.push(`${element.tagName} ${url}`)
    const inner = element.tagName === 'iframe' ? valueOf(element, 'srcdoc') : undefined
    if (inner) found.push(...findLiveLoads(inner, scriptingEnabled).map((load) => `srcdoc ${load}`))
  })
  return found
}
