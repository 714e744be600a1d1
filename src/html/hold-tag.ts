import { heldAttributes } from '../core/markup.js'
import type { HeldItem, Verdict } from '../core/types.js'
import type { Context } from './context.js'
import { readDataDocument } from './data-document.js'
import { links, readLoads, type TagLoad } from './loads.js'
import type { StartTag } from './start-tag.js'

const keepName = (attribute: string) => `data-izin-${attribute}`
const keptNames = heldAttributes.map(keepName)

/** A type that runs: JavaScript, a module, or none given. Anything else is text to the browser, like ours. */
export const isScriptType = (type: string): boolean => /^$|(java|ecma|j|live)script|^module$/i.test(type.trim())

export const typeOf = (tag: StartTag): string => tag.valueOf('type') ?? ''

/** What the tag's own markup says it waits for; `undefined` where it says nothing. */
export const readOwn = (tag: StartTag, { judge }: Context): Verdict | undefined =>
  judge.readMarkup(tag.valueOf('data-izin'), tag.valueOf('data-izin-service'))

const isInert = (tag: StartTag) => keptNames.some((name) => tag.has(name))

/** Markup that is there already stays; else ours says what was found. */
const marksFor = (tag: StartTag, { category, service }: Verdict) =>
  tag.has('data-izin') || tag.has('data-izin-service') ? {} : { 'data-izin': category, 'data-izin-service': service }

/**
 * A script of another type is text to the browser, and keeps its `src`. Not the references of one in an SVG: Chromium
 * preloads them whatever the type.
 */
export const writeInertScript = (tag: StartTag, verdict: Verdict): string => tag.write({
  rename: Object.fromEntries(['type', ...links].filter((name) => tag.has(name)).map((name) => [name, keepName(name)])),
  add: { type: 'text/plain', ...marksFor(tag, verdict) },
})

const judgeLoad = ({ urls, kind }: TagLoad, tag: StartTag, { judge, findDenied }: Context): HeldItem | undefined => {
  for (const url of urls) {
    const item = judge.judgeUrl(url, kind, tag.has('integrity'))
    if (item) return item
    const inner = kind === 'iframe' || kind === 'embed' ? readDataDocument(url) : undefined
    const denied = inner === undefined ? undefined : findDenied(inner)
    if (denied) return denied
  }
  return undefined
}

const itemOf = ({ urls, kind }: Pick<TagLoad, 'urls' | 'kind'>, verdict: Verdict): HeldItem => ({ url: urls[0] ?? '', kind, ...verdict })

/** What of a script that runs waits, by its markup or its URL. Inline code is never judged by what it does. */
export const judgeScriptTag = (tag: StartTag, context: Context): HeldItem | undefined => {
  const own = readOwn(tag, context)
  const loads = readLoads(tag).filter(({ isSource }) => isSource)
  if (own) return own.category === 'essential' ? undefined : itemOf(loads[0] ?? { urls: [], kind: 'script' }, own)
  return loads.map((load) => judgeLoad(load, tag, context)).find(Boolean)
}

const judgeFrameText = (tag: StartTag, { findDenied }: Context): [string, HeldItem][] => {
  const text = tag.name === 'iframe' ? tag.valueOf('srcdoc') : undefined
  const item = text ? findDenied(text) : undefined
  if (!item) return []
  // Without its text a frame would turn to its source.
  return ['srcdoc', 'src'].filter((name) => tag.has(name)).map((name) => [name, item])
}

const judgeAttributes = (tag: StartTag, context: Context): [string, HeldItem][] => {
  const found = readLoads(tag)
  if (found.length === 0 && tag.name !== 'iframe') return []
  const own = readOwn(tag, context)
  // What an element is already off by says nothing of its other attributes.
  const byMarkup = isInert(tag) ? undefined : own
  const judge = (load: TagLoad) => {
    if (own?.category === 'essential') return undefined
    return byMarkup && load.isSource ? itemOf(load, byMarkup) : judgeLoad(load, tag, context)
  }
  const loads = found.flatMap((load): [string, HeldItem][] => {
    const item = judge(load)
    return item ? [[load.attribute, item]] : []
  })
  return own?.category === 'essential' ? loads : [...loads, ...judgeFrameText(tag, context)]
}

/** The tag with what must wait put aside, or `undefined` where nothing must. */
export const holdTag = (tag: StartTag, context: Context): string | undefined => {
  const denied = judgeAttributes(tag, context)
  const [first] = denied
  if (!first) return undefined
  context.hold(first[1])
  return tag.write({
    rename: Object.fromEntries(denied.map(([name]) => [name, keepName(name)])),
    add: marksFor(tag, first[1]),
  })
}
