import { attempt } from '../core/attempt.js'
import type { HeldItem } from '../core/types.js'
import type { Context } from './context.js'
import { writeInertScript } from './hold-tag.js'
import { readJsonTexts } from './json-urls.js'
import { readImports } from './module-imports.js'
import type { StartTag } from './start-tag.js'

/** A whole inline script, in its pieces as written. */
export interface InlineScript {
  readonly tag: StartTag
  readonly opening: string
  readonly code: string
  readonly closing: string
}

const firstDenied = (urls: readonly string[], kind: 'script' | 'link', { judge }: Context): HeldItem | undefined =>
  urls.map((url) => judge.judgeUrl(url, kind)).find(Boolean)

const holdWhole = ({ tag, code, closing }: InlineScript, item: HeldItem, context: Context) => {
  context.hold(item)
  return writeInertScript(tag, item) + code + closing
}

type Names = Readonly<Record<string, unknown>>
interface ImportMap {
  readonly imports?: Names
  readonly scopes?: Readonly<Record<string, Names>>
}

const isObject = (value: unknown): value is Names => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Both halves of a map: what may be imported now, and what waits. */
const divideNames = (names: unknown, isDenied: (url: unknown) => boolean): readonly [Names, Names] => {
  const entries = Object.entries(isObject(names) ? names : {})
  const half = (denied: boolean) => Object.fromEntries(entries.filter(([, url]) => isDenied(url) === denied))
  return [half(false), half(true)]
}

const divideMap = (map: ImportMap, isDenied: (url: unknown) => boolean): readonly [ImportMap, ImportMap] => {
  const imports = divideNames(map.imports, isDenied)
  const scopes = Object.entries(map.scopes ?? {}).map(([scope, names]) => [scope, divideNames(names, isDenied)] as const)
  const half = (side: 0 | 1) => ({ ...map, imports: imports[side], scopes: Object.fromEntries(scopes.map(([scope, names]) => [scope, names[side]])) })
  return [half(0), half(1)]
}

const isEmptyMap = ({ imports = {}, scopes = {} }: ImportMap) =>
  [imports, ...Object.values(scopes)].every((names) => Object.keys(names).length === 0)

/** No letter of it can end the script or begin another (WHATWG HTML, "restrictions for contents of script elements"). */
const toJson = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c')

/** A map that also names what is allowed is parted: modules of the site's own must go on finding their libraries. */
const holdImportMap = (script: InlineScript, item: HeldItem, context: Context): string | undefined => {
  const map = attempt(() => JSON.parse(script.code) as unknown)
  const [live, held] = divideMap(isObject(map) ? map : {}, (url) => typeof url === 'string' && context.judge.judgeUrl(url, 'script') !== undefined)
  if (isEmptyMap(held)) return undefined
  if (isEmptyMap(live)) return holdWhole(script, item, context)
  context.hold(item)
  return `${script.opening}${toJson(live)}${script.closing}${writeInertScript(script.tag, item)}${toJson(held)}</script>`
}

/** Inline scripts that say beforehand what they will load, by their type: how they say it. */
const readers: Readonly<Record<string, (code: string, context: Context) => HeldItem | undefined>> = {
  module: (code, context) => firstDenied(readImports(code), 'script', context),
  importmap: (code, context) => firstDenied(readJsonTexts(code), 'script', context),
  speculationrules: (code, context) => firstDenied(readJsonTexts(code), 'link', context),
}

const nameOf = (type: string) => type.trim().toLowerCase()

export const saysItsLoads = (type: string): boolean => Object.hasOwn(readers, nameOf(type))

/** What of the code's loads must wait, if any. */
export const judgeCode = (code: string, type: string, context: Context): HeldItem | undefined =>
  readers[nameOf(type)]?.(code, context)

/** The script turned off if it says that it would load what must wait; `undefined` where it may run. */
export const holdInlineScript = (script: InlineScript, type: string, context: Context): string | undefined => {
  const item = judgeCode(script.code, type, context)
  if (!item) return undefined
  return nameOf(type) === 'importmap' ? holdImportMap(script, item, context) : holdWhole(script, item, context)
}
