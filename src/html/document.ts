import { html, TokenizerMode, type Token, type Tokenizer } from 'parse5'
import type { Context } from './context.js'
import { createEditor } from './editor.js'
import { readForeignText } from './foreign-text.js'
import { holdForeignStyle, turnOffStyle } from './hold-foreign-style.js'
import { holdInlineScript, judgeCode, saysItsLoads } from './hold-script.js'
import { holdStyle } from './hold-style.js'
import { holdTag, isScriptType, judgeScriptTag, readOwn, typeOf, writeInertScript } from './hold-tag.js'
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
  /** Told where its text ends, and where its end tag; and whether that ended it. */
  finish(textEnd: number, end: number, isWhole: boolean): void
}

const escape = (text: string) => text.replace(/</g, '&lt;')

/** Browsers of before 2025 take these for tags where others read text; whatever they open must not run. */
const breaksOutOfSelect = /<\/?(script|select|input|textarea|keygen|template)\b/i

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
  const hold = (tag: StartTag, css: string, textEnd: number, end: number) => {
    const closing = end > textEnd ? editor.read(textEnd, end) : '</style>'
    const held = holdStyle({ opening: tag.read(), css, closing }, context)
    // The templates that we write change how the rest is read: no frameset may follow one (WHATWG HTML §13.2.6.4.4).
    if (held !== undefined) for (const kind of ['start', 'end'] as const) outline.takePlain('template', kind)
    return held
  }
  const isJudgedStyle = (tag: StartTag) => tag.name === 'style' && readOwn(tag, context)?.category !== 'essential'
  const waitForStyle = (tag: StartTag) => {
    waiting = {
      tag,
      finish(textEnd, end) {
        replace(tag.start, end, hold(tag, editor.read(tag.end, textEnd), textEnd, end))
      },
    }
  }
  const waitForForeignStyle = (tag: StartTag) => {
    if (tag.isEmpty) return
    waiting = {
      tag,
      finish(textEnd, end, isWhole) {
        const style = { opening: tag.read(), css: editor.read(tag.end, textEnd), closing: '</style>' }
        if (isWhole) replace(tag.start, end, holdForeignStyle(style, context))
        // Its text is that of all its children together, which nobody should write.
        else replace(tag.start, textEnd, turnOffStyle(tag))
      },
    }
  }
  const waitForScript = (tag: StartTag) => {
    waiting = {
      tag,
      finish(textEnd, end) {
        const [code, closing] = [editor.read(tag.end, textEnd), editor.read(textEnd, end)]
        replace(tag.start, end, holdInlineScript({ tag, opening: tag.read(), code, closing }, typeOf(tag), context))
      },
    }
  }
  const waitForForeignScript = (tag: StartTag) => {
    if (tag.isEmpty) return
    waiting = {
      tag,
      finish(textEnd) {
        const item = judgeCode(readForeignText(editor.read(tag.end, textEnd)), typeOf(tag), context)
        if (!item) return
        context.hold(item)
        replace(tag.start, tag.end, writeInertScript(tag, item))
      },
    }
  }
  /** What a browser shows that runs no scripts: whoever has none has not consented. */
  const waitForNoscript = (tag: StartTag, isClear: boolean) => {
    waiting = {
      tag,
      finish(textEnd) {
        const inner = editor.read(tag.end, textEnd)
        if (!inner.includes('<')) return
        const part = createDocumentRewriter(context, false)
        const rewritten = part.write(inner) + part.end()
        // What it leaves open would be read on after it, by some browsers only: as text it is the same to all.
        const safe = isClear && part.isPlain() ? rewritten : escape(inner)
        if (safe !== inner) editor.replace(tag.end, textEnd, safe)
      },
    }
  }
  const waitInSelect = (tag: StartTag) => {
    waiting = {
      tag,
      finish(textEnd, end) {
        const text = editor.read(tag.end, textEnd)
        const safe = breaksOutOfSelect.test(text) ? escape(text) : text
        // Where a table or an input has ended the select for some, it is a style like any other.
        const held = isJudgedStyle(tag) ? hold(tag, safe, textEnd, end) : undefined
        if (held !== undefined) replace(tag.start, end, held)
        else if (safe !== text) editor.replace(tag.end, textEnd, safe)
      },
    }
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
    if (isInline && saysItsLoads(type) && !readOwn(tag, context)) (isForeign ? waitForForeignScript : waitForScript)(tag)
  }
  const takeElement = (tag: StartTag, namespace: string | undefined) => {
    const isForeign = namespace === html.NS.SVG
    if (tag.name === 'base') context.judge.addBase(tag.valueOf('href') ?? '')
    if (tag.name === 'script') return takeScript(tag, isForeign)
    if (tag.name === 'style' && isForeign) return waitForForeignStyle(tag)
    // A sheet is never shown: its own style loads nothing.
    if (tag.name !== 'style') replace(tag.start, tag.end, holdTag(tag, context))
    if (!readsText()) return undefined
    if (outline.isInSelect()) return waitInSelect(tag)
    if (isJudgedStyle(tag)) return waitForStyle(tag)
    return tag.name === 'noscript' ? waitForNoscript(tag, outline.isClear()) : undefined
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
