import type { LoadKind } from '../core/types.js'
import { readCssLoads } from './css.js'
import { readRefreshUrl } from './refresh.js'
import type { StartTag } from './start-tag.js'

/** One attribute by which an element loads something. */
export interface TagLoad {
  readonly attribute: string
  readonly urls: readonly string[]
  readonly kind: LoadKind
  /** Part of what the element is there for: markup of ours on it counts before the URL. */
  readonly isSource: boolean
}

/** SVG 2 reads `href`, and the older `xlink:href` where there is none. */
export const links = ['href', 'xlink:href'] as const

/** By the names the tokenizer gives, which are lower case. HTML takes `<image>` for `<img>`. */
export const sourcesByName: Readonly<Record<string, { readonly kind: LoadKind; readonly names: readonly string[] }>> = {
  script: { kind: 'script', names: ['src', ...links] },
  iframe: { kind: 'iframe', names: ['src'] },
  frame: { kind: 'iframe', names: ['src'] },
  img: { kind: 'image', names: ['src', 'srcset'] },
  input: { kind: 'image', names: ['src'] },
  image: { kind: 'image', names: ['src', 'srcset', ...links] },
  use: { kind: 'image', names: links },
  feimage: { kind: 'image', names: links },
  video: { kind: 'media', names: ['src', 'poster'] },
  audio: { kind: 'media', names: ['src'] },
  source: { kind: 'media', names: ['src', 'srcset'] },
  track: { kind: 'media', names: ['src'] },
  embed: { kind: 'embed', names: ['src'] },
  object: { kind: 'embed', names: ['data'] },
  link: { kind: 'link', names: ['href', 'imagesrcset'] },
}

/** A canonical or alternate link loads nothing. */
const loadingRel = /style|load|fetch|connect|icon|manifest|prerender|dictionary/i

const valueOf = (tag: StartTag, name: string) => tag.valueOf(name) ?? ''

/** A comma or space too many yields a relative URL, which is first party. */
const split = (attribute: string, value: string) => (/srcset$|^ping$/.test(attribute) ? value.split(/[\s,]+/) : [value])

const readSources = (tag: StartTag): TagLoad[] => {
  const sources = Object.hasOwn(sourcesByName, tag.name) ? sourcesByName[tag.name] : undefined
  const rel = valueOf(tag, 'rel')
  if (!sources || (tag.name === 'link' && !loadingRel.test(rel))) return []
  const kind = /stylesheet/i.test(rel) ? 'style' : sources.kind
  return sources.names.filter((name) => valueOf(tag, name) !== '')
    .map((attribute) => ({ attribute, urls: split(attribute, valueOf(tag, attribute)), kind, isSource: true }))
}

/** Attributes that load on many an element, and are no source of any. */
const others: readonly (readonly [string, (tag: StartTag, value: string) => TagLoad | undefined])[] = [
  ['style', (_tag, value) => ({
    attribute: 'style', urls: readCssLoads(`x{${value}}`).map(({ url }) => url), kind: 'image', isSource: false,
  })],
  ['background', ({ name }, value) => (/^(body|t(able|body|foot|head|[rdh]))$/.test(name)
    ? { attribute: 'background', urls: [value], kind: 'image', isSource: false } : undefined)],
  ['ping', ({ name }, value) => (name === 'a' || name === 'area'
    ? { attribute: 'ping', urls: split('ping', value), kind: 'beacon', isSource: false } : undefined)],
  ['content', (tag, value) => (tag.name === 'meta' && /^\s*refresh\s*$/i.test(valueOf(tag, 'http-equiv'))
    ? { attribute: 'content', urls: readRefreshUrl(value), kind: 'link', isSource: false } : undefined)],
]

/** Everything by which this tag loads, in the order in which a gate asks. */
export const readLoads = (tag: StartTag): TagLoad[] => [
  ...readSources(tag),
  ...others.flatMap(([name, read]) => {
    const value = valueOf(tag, name)
    return (value && read(tag, value)) || []
  }),
]
