import type { Context } from './context.js'
import { readForeignText } from './foreign-text.js'
import { holdStyle, type StyleElement } from './hold-style.js'
import type { StartTag } from './start-tag.js'

const cdata = /^\s*<!\[CDATA\[([^]*)\]\]>\s*$/

/** SVG has no template of its own: the held rules wait in HTML inside of it, and hold for the whole page as before. */
export const holdForeignStyle = (style: StyleElement, context: Context): string | undefined => {
  const css = cdata.exec(style.css)?.[1] ?? readForeignText(style.css)
  const held = holdStyle({ ...style, css: css.replace(/<\//g, '\\3c /') }, context)
  return held && `<foreignObject>${held}</foreignObject>`
}

/** A sheet of another type is no sheet. */
export const turnOffStyle = (tag: StartTag): string | undefined => {
  const type = tag.valueOf('type') ?? ''
  if (!/^\s*(text\/css)?\s*$/i.test(type)) return undefined
  return tag.write({ rename: type ? { type: 'data-izin-type' } : {}, add: { type: 'text/plain' } })
}
