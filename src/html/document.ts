import { html, TokenizerMode, type Token, type Tokenizer } from 'parse5'
import type { Context } from './context.js'
import { createEditor } from './editor.js'
import { saysItsLoads } from './hold-script.js'
import { holdTag, isScriptType, judgeScriptTag, readOwn, typeOf, writeInertScript } from './hold-tag.js'
import { createTextHolders, type Finish, isJudgedStyle } from './hold-text.js'
import { createOutline, type Outline } from './outline.js'
import { createScanner } from './scanner.js'
import { StartTag } from './start-tag.js'

/** Rewrites one document, or a part of one, in pieces. */
export interface DocumentRewriter {
  write(text: string): string
  end(): string
  /** True where what was read leaves nothing open that changes how the rest is read. */
  isPlain(): boolean
}

/** An element whose text decides, from its start tag on. */
interface Waiting {
  readonly tag: StartTag
  readonly finish: Finish
}

/** `scripting` false reads as a browser does that runs no scripts. */
export const createDocumentRewriter = (context: Context, scripting = true): DocumentRewriter => {
  const editor = createEditor()
  let outline!: Outline
  let tokenizer!: Tokenizer
  let waiting: Waiting | undefined
  let declaredTemplates = 0

  const readsText = () => tokenizer.state !== TokenizerMode.DATA
  const replace = (start: number, end: number, replacement: string | undefined) => {
    if (replacement !== undefined) editor.replace(start, end, replacement)
  }
  const texts = createTextHolders({
    context, editor, outline: () => outline,
    rewritePart(html) {
      const part = createDocumentRewriter(context, false)
      const rewritten = part.write(html) + part.end()
      return { html: rewritten, isPlain: part.isPlain() }
    },
  })
  const wait = (tag: StartTag, finish: Finish) => {
    waiting = { tag, finish }
  }
  /** In an SVG a tag can be its own end; in HTML the slash says nothing. */
  const waitForeign = (tag: StartTag, finish: Finish) => {
    if (!tag.isEmpty) wait(tag, finish)
  }
  const takeScript = (tag: StartTag, isForeign: boolean) => {
    const type = typeOf(tag)
    if (!isScriptType(type) && !saysItsLoads(type)) return
    const item = judgeScriptTag(tag, context)
    if (item) {
      context.hold(item)
      return replace(tag.start, tag.end, writeInertScript(tag, item))
    }
    const isInline = !tag.has('src') && !(isForeign && (tag.has('href') || tag.has('xlink:href')))
    if (!isInline || !saysItsLoads(type) || readOwn(tag, context)) return
    if (isForeign) waitForeign(tag, texts.foreignScript(tag))
    else wait(tag, texts.script(tag))
  }
  const takeElement = (tag: StartTag, namespace: string | undefined) => {
    const isForeign = namespace === html.NS.SVG
    if (tag.name === 'base') context.judge.addBase(tag.valueOf('href') ?? '')
    if (tag.name === 'script') return takeScript(tag, isForeign)
    if (tag.name === 'style' && isForeign) return waitForeign(tag, texts.foreignStyle(tag))
    // A sheet is never shown: its own style loads nothing.
    if (tag.name !== 'style') replace(tag.start, tag.end, holdTag(tag, context))
    if (!readsText()) return undefined
    if (outline.isInSelect()) return wait(tag, texts.inSelect(tag))
    if (isJudgedStyle(tag, context)) return wait(tag, texts.style(tag))
    return tag.name === 'noscript' ? wait(tag, texts.noscript(tag, outline.isClear())) : undefined
  }
  /** Its content is no part of the page until we release it. A shadow root's is. */
  const isDeclaredTemplate = (tag: StartTag, isHtml: boolean) =>
    tag.name === 'template' && isHtml && !tag.has('shadowrootmode') && (readOwn(tag, context)?.category ?? 'essential') !== 'essential'

  const finishWaiting = (textEnd: number, end: number, isWhole: boolean) => {
    const { finish } = waiting ?? {}
    waiting = undefined
    finish?.(textEnd, end, isWhole)
  }
  const scanner = createScanner({
    start(token: Token.TagToken) {
      finishWaiting(token.location!.startOffset, token.location!.startOffset, false)
      const tag = new StartTag(token, editor.read)
      const namespace = outline.take(token)
      if (declaredTemplates > 0) declaredTemplates += Number(tag.name === 'template')
      else {
        takeElement(tag, namespace)
        if (isDeclaredTemplate(tag, namespace === html.NS.HTML)) declaredTemplates = 1
      }
    },
    end(token: Token.TagToken) {
      const { startOffset, endOffset } = token.location!
      outline.take(token)
      finishWaiting(startOffset, endOffset, token.tagName === waiting?.tag.name)
      if (token.tagName === 'template' && declaredTemplates > 0) declaredTemplates--
    },
    needsAll: () => waiting !== undefined,
    ownsPaths: context.judge.ownsPaths,
  }, (own) => {
    tokenizer = own
    return (outline = createOutline(own, scripting))
  })
  return {
    write(text) {
      editor.append(text)
      scanner.write(text)
      return editor.take(Math.min(waiting?.tag.start ?? Infinity, scanner.position()))
    },
    end() {
      scanner.end()
      const last = scanner.position()
      finishWaiting(last, last, true)
      return editor.take()
    },
    isPlain: () => scanner.isInText() && !readsText() && outline.isPlain(),
  }
}
