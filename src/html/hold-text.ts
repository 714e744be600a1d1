import type { Context } from './context.js'
import type { Editor } from './editor.js'
import { readForeignText } from './foreign-text.js'
import { holdForeignStyle, turnOffStyle } from './hold-foreign-style.js'
import { holdInlineScript, judgeCode } from './hold-script.js'
import { holdStyle } from './hold-style.js'
import { readOwn, typeOf, writeInertScript } from './hold-tag.js'
import type { Outline } from './outline.js'
import type { StartTag } from './start-tag.js'

/** Told where the text of an element ends, and where its end tag; and whether that ended it. */
export type Finish = (textEnd: number, end: number, isWhole: boolean) => void

interface Parts {
  readonly context: Context
  readonly editor: Pick<Editor, 'read' | 'replace'>
  outline(): Pick<Outline, 'takePlain'>
  /** What is read where no scripts run; `isPlain` where it leaves nothing open. */
  rewritePart(html: string): { readonly html: string; readonly isPlain: boolean }
}

const escape = (text: string) => text.replace(/</g, '&lt;')

/** Browsers of before 2025 take these for tags where others read text; whatever they open must not run. */
const breaksOutOfSelect = /<\/?(script|select|input|textarea|keygen|template)\b/i

/** True for a style whose own markup does not let it pass. */
export const isJudgedStyle = (tag: StartTag, context: Context): boolean =>
  tag.name === 'style' && readOwn(tag, context)?.category !== 'essential'

/** Elements whose text decides: what becomes of each once its text is there. */
export const createTextHolders = ({ context, editor, outline, rewritePart }: Parts) => {
  const replace = (start: number, end: number, replacement: string | undefined) => {
    if (replacement !== undefined) editor.replace(start, end, replacement)
  }
  const hold = (tag: StartTag, css: string, textEnd: number, end: number) => {
    const closing = end > textEnd ? editor.read(textEnd, end) : '</style>'
    const held = holdStyle({ opening: tag.read(), css, closing }, context)
    // The templates that we write change how the rest is read: no frameset may follow one (WHATWG HTML §13.2.6.4.4).
    if (held !== undefined) for (const kind of ['start', 'end'] as const) outline().takePlain('template', kind)
    return held
  }
  return {
    style: (tag: StartTag): Finish => (textEnd, end) => {
      replace(tag.start, end, hold(tag, editor.read(tag.end, textEnd), textEnd, end))
    },
    foreignStyle: (tag: StartTag): Finish => (textEnd, end, isWhole) => {
      const style = { opening: tag.read(), css: editor.read(tag.end, textEnd), closing: '</style>' }
      if (isWhole) replace(tag.start, end, holdForeignStyle(style, context))
      // Its text is that of all its children together, which nobody should write.
      else replace(tag.start, textEnd, turnOffStyle(tag))
    },
    script: (tag: StartTag): Finish => (textEnd, end) => {
      const [code, closing] = [editor.read(tag.end, textEnd), editor.read(textEnd, end)]
      replace(tag.start, end, holdInlineScript({ tag, opening: tag.read(), code, closing }, typeOf(tag), context))
    },
    foreignScript: (tag: StartTag): Finish => (textEnd) => {
      const item = judgeCode(readForeignText(editor.read(tag.end, textEnd)), typeOf(tag), context)
      if (!item) return
      context.hold(item)
      replace(tag.start, tag.end, writeInertScript(tag, item))
    },
    /** What a browser shows that runs no scripts: whoever has none has not consented. */
    noscript: (tag: StartTag, isClear: boolean): Finish => (textEnd) => {
      const inner = editor.read(tag.end, textEnd)
      if (!inner.includes('<')) return
      const part = rewritePart(inner)
      // What it leaves open would be read on after it, by some browsers only: as text it is the same to all.
      const safe = isClear && part.isPlain ? part.html : escape(inner)
      if (safe !== inner) editor.replace(tag.end, textEnd, safe)
    },
    inSelect: (tag: StartTag): Finish => (textEnd, end) => {
      const text = editor.read(tag.end, textEnd)
      const safe = breaksOutOfSelect.test(text) ? escape(text) : text
      // Where a table or an input has ended the select for some, it is a style like any other.
      const held = isJudgedStyle(tag, context) ? hold(tag, safe, textEnd, end) : undefined
      if (held !== undefined) replace(tag.start, end, held)
      else if (safe !== text) editor.replace(tag.end, textEnd, safe)
    },
  }
}
