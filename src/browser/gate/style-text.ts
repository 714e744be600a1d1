import type { HeldItem } from '../../core/types.js'
import { namesHost } from './names-host.js'

/** Before a denied URL in CSS: that makes it a text, which loads nothing and says nothing on the console. */
const prefix = 'data:text/css,'

/** A comment; `url(` and what stands there bare; a string. Names may be written with escapes (CSS Syntax §4.3.7). */
const tokens =
  /(\/\*[^]*?\*\/)|((?:u|\\0*[57]5\s?)(?:r|\\0*[57]2\s?)(?:l|\\0*[46]c\s?)\(\s*)((?:[^"'\s)\\]|\\[\da-f]{1,6}\s?|\\[^])+)|(["'])((?:\\[^]|(?!\4)[^\n\\])*)\4?/gi

const readEscape = (_: string, code: string | undefined, other: string | undefined) =>
  code ? String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)) : other?.trim() ?? ''

const unescape = (text: string) => text.replace(/\\(?:([\da-f]{1,6})\s?|([^]))/gi, readEscape)

/** CSS that loads nothing denied, and the first of what it would have loaded. */
export interface HeldStyle {
  readonly text: string
  readonly item: HeldItem
}

/** Every string counts as a URL: `@import`, `image-set` and `src` take one. `undefined` where nothing is denied. */
export const holdStyle = (css: string, judge: (url: string) => HeldItem | undefined): HeldStyle | undefined => {
  if (!namesHost(css)) return undefined
  let item: HeldItem | undefined
  const text = css.replace(tokens, (found: string, ...[comment, start, bare, quote, quoted]: string[]) => {
    const url = bare ?? quoted
    const denied = !comment && url && namesHost(url) ? judge(unescape(url)) : undefined
    if (!denied) return found
    item ??= denied
    return found.replace(start ?? quote ?? '', (before) => before + prefix)
  })
  return item && { text, item }
}

export const isHeldStyle = (css: string | null): boolean => css?.includes(prefix) === true

/** The CSS as it was. */
export const restoreStyle = (css: string): string => css.replaceAll(prefix, '')
