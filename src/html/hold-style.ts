import type { HeldItem } from '../core/types.js'
import type { Context } from './context.js'
import { readCssRules, type CssRule } from './css.js'

/** A sheet of denied rules: only in a template no browser fetches what they import. */
interface Part {
  readonly item: HeldItem
  readonly isImport: boolean
  css: string
}

/** A whole element, in its pieces as written. */
export interface StyleElement {
  readonly opening: string
  readonly css: string
  readonly closing: string
}

const judgeRule = ({ loads }: CssRule, { judge }: Context) =>
  loads.map(({ url, kind }) => judge.judgeUrl(url, kind)).find(Boolean)

/** Most sheets name no address at all. */
const mayLoad = (css: string, { judge }: Context) => /\\|\/\s*\/|https?:/i.test(css) || judge.hasForeignBase()

/** Takes the denied rules out; of one service and kind they stay together, in order. */
const divide = (css: string, context: Context) => {
  const parts: Part[] = []
  let rest = ''
  let done = 0
  for (const rule of mayLoad(css, context) ? readCssRules(css) : []) {
    const item = judgeRule(rule, context)
    if (!item) continue
    const { isImport } = rule
    const known = parts.find((part) => part.isImport === isImport && part.item.category === item.category && part.item.service === item.service)
    const part = known ?? { item, isImport, css: '' }
    if (!known) parts.push(part)
    part.css += css.slice(rule.start, rule.end)
    rest += css.slice(done, rule.start)
    done = rule.end
  }
  return { parts, rest: rest + css.slice(done) }
}

const writeTemplate = ({ category, service }: HeldItem, { opening, css, closing }: StyleElement) =>
  `<template data-izin="${category}"${service ? ` data-izin-service="${service}"` : ''}>${opening}${css}${closing}</template>`

/** The element without its denied rules, each of which waits in a template; `undefined` where it has none. */
export const holdStyle = (style: StyleElement, context: Context): string | undefined => {
  const { parts, rest } = divide(style.css, context)
  if (parts.length === 0) return undefined
  const templates = (isImport: boolean) => parts.filter((part) => part.isImport === isImport)
    .map(({ item, css }) => writeTemplate(item, { ...style, css, closing: '</style>' })).join('')
  for (const { item } of parts) context.hold(item)
  // Imports come first in a cascade, so theirs stands before.
  const live = rest.trim() === '' ? '' : `${style.opening}${rest}${style.closing}`
  return templates(true) + live + templates(false)
}
