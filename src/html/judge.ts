import { attempt } from '../core/attempt.js'
import type { HeldItem, LoadKind, Verdict } from '../core/types.js'
import { passesUnknown, resolveVerdict } from '../core/verdict.js'
import type { Rules } from './rules.js'
import { unnamedPage } from './first-party.js'

/** Answers for each load whether it waits for consent: with the item to hold, or with `undefined`. */
export interface Judge {
  judgeUrl(text: string, kind: LoadKind, hasIntegrity?: boolean): HeldItem | undefined
  /** What markup of our own says; a service nobody knows waits for a category nobody has. */
  readMarkup(category: string | undefined, service: string | undefined): Verdict | undefined
  /** A `<base>`: relative URLs may be meant from there, from now on. */
  addBase(href: string): void
  /** True where a relative URL can be someone else's. */
  hasForeignBase(): boolean
}

const isAscii = (text: string) => !/[^\0-\x7f]/.test(text)

/** `decode` turns the text of a page that is read as bytes into characters. */
export const createJudge = (rules: Rules, pageUrl: string | undefined, decode: (text: string) => string): Judge => {
  const page = attempt(() => new URL(pageUrl ?? unnamedPage))
  if (!page) throw new TypeError(`izin: url must be the page's address, such as "https://example.com/", not "${pageUrl}"`)
  const index = rules.indexFor(page.hostname)
  // Of several bases a browser takes the first; which one that is depends on where each stands.
  const bases = [page.href]

  const judgeAt = (base: string, text: string, kind: LoadKind, hasIntegrity: boolean): HeldItem | undefined => {
    const url = attempt(() => new URL(text, base))
    if (!url) return undefined
    const verdict = resolveVerdict(url, kind, index, hasIntegrity)
    return verdict.category === 'essential' || passesUnknown(verdict, index) ? undefined : { url: url.href, kind, ...verdict }
  }
  const judgeText = (text: string, kind: LoadKind, hasIntegrity: boolean) => {
    for (const base of bases) {
      const item = judgeAt(base, text, kind, hasIntegrity)
      if (item) return item
    }
    return undefined
  }
  return {
    judgeUrl(text, kind, hasIntegrity = false) {
      const item = judgeText(text, kind, hasIntegrity)
      // Letters outside ASCII can spell a host (UTS 46), and a character reference is no byte of the page's encoding.
      return item ?? (isAscii(text) ? undefined : judgeText(decode(text), kind, hasIntegrity))
    },
    readMarkup(category, service) {
      if (category === undefined && service === undefined) return undefined
      const known = service === undefined ? undefined : rules.findService(service)
      const verdict = { category: category ?? known?.category ?? '', rule: 'declared' } as const
      return service === undefined ? verdict : { ...verdict, service }
    },
    addBase(href) {
      const base = attempt(() => new URL(href, page.href))
      if (base && !bases.includes(base.href)) bases.push(base.href)
    },
    hasForeignBase: () => bases.some((base) => new URL(base).hostname !== page.hostname),
  }
}
