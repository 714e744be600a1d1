import { tokenize, TokenType, type CSSToken } from '@csstools/css-tokenizer'
import type { LoadKind } from '../core/types.js'

/** One URL that a style sheet loads. */
export interface CssLoad {
  readonly url: string
  readonly kind: LoadKind
}

/** One rule of a sheet, by its offsets, and what it loads. */
export interface CssRule {
  readonly start: number
  readonly end: number
  readonly isImport: boolean
  readonly loads: readonly CssLoad[]
}

const opening = new Set<string>([TokenType.Function, TokenType.OpenParen, TokenType.OpenSquare, TokenType.OpenCurly])
const closing = new Set<string>([TokenType.CloseParen, TokenType.CloseSquare, TokenType.CloseCurly])

/** A string is a URL in `@import`, `url()` and `image-set()`, and by a variable anywhere; not in a selector's brackets. */
const urlOf = (token: CSSToken): string | undefined =>
  (token[0] === TokenType.URL || token[0] === TokenType.String ? token[4].value : undefined)

const isImport = (token: CSSToken) => token[0] === TokenType.AtKeyword && token[4].value.toLowerCase() === 'import'

const blanks = new Set<string>([TokenType.Whitespace, TokenType.Comment, TokenType.CDO, TokenType.CDC])

/** A sheet as its rules, each from its first letter to its last (CSS Syntax Level 3 §5.4.1). */
export const readCssRules = (css: string): CssRule[] => {
  const rules: CssRule[] = []
  let current: { start: number; isImport: boolean; loads: CssLoad[] } | undefined
  let depth = 0
  let brackets = 0
  for (const token of tokenize({ css })) {
    if (token[0] === TokenType.EOF || (!current && blanks.has(token[0]))) continue
    current ??= { start: token[2], isImport: isImport(token), loads: [] }
    if (token[0] === TokenType.OpenSquare) brackets++
    if (token[0] === TokenType.CloseSquare) brackets = Math.max(0, brackets - 1)
    const url = brackets > 0 && !current.isImport ? undefined : urlOf(token)
    if (url !== undefined) current.loads.push({ url, kind: current.isImport ? 'style' : 'image' })
    if (opening.has(token[0])) depth++
    if (closing.has(token[0])) depth = Math.max(0, depth - 1)
    const ends = token[0] === TokenType.CloseCurly || token[0] === TokenType.Semicolon
    if (depth > 0 || !ends) continue
    rules.push({ ...current, end: token[3] + 1 })
    current = undefined
  }
  return current ? [...rules, { ...current, end: css.length }] : rules
}

/** Everything a sheet loads. */
export const readCssLoads = (css: string): CssLoad[] => readCssRules(css).flatMap(({ loads }) => loads)
