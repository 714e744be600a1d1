import { attempt } from '../core/attempt.js'
import type { ServiceIndex } from '../core/service-index.js'
import type { HeldItem, LoadKind, Verdict } from '../core/types.js'
import { passesUnknown, resolveVerdict } from '../core/verdict.js'
import { unnamedPage } from './first-party.js'
import type { Rules } from './rules.js'

/** Answers for each load whether it waits for consent: with the item to hold, or with `undefined`. */
export interface Judge {
  judgeUrl(text: string, kind: LoadKind, hasIntegrity?: boolean): HeldItem | undefined
  /** What markup of our own says; a service nobody knows waits for a category nobody has. */
  readMarkup(category: string | undefined, service: string | undefined): Verdict | undefined
  /** A `<base>`: relative URLs may be meant from there, from now on. */
  addBase(href: string): void
  /** True where a relative URL can be someone else's. */
  hasForeignBase(): boolean
  /** True where every path is the site's own and waits for nothing. */
  ownsPaths(): boolean
  /** For a document inside of this one, whose bases are its own. */
  nest(): Judge
}

/** What the judges of one page share. */
interface Court {
  readonly rules: Rules
  readonly index: ServiceIndex
  readonly page: URL
  /** Nothing of the page's own host is anyone's service. */
  readonly isOwnFree: boolean
  /** Turns the text of a page that is read as bytes into characters. */
  decode(text: string): string
}

/** Some of it may be bytes: no letter is beyond them, and not all of it is ASCII. */
const mayBeBytes = (text: string) => /[\x80-\xff]/.test(text) && !/[^\0-\xff]/.test(text)

/** Relative, whoever reads it: it names no scheme, and no host. */
const isPath = (text: string) => /^\/?[\w.~%?#-][^:\\\t\r\n]*$/.test(text)

const judgeAt = (url: URL, kind: LoadKind, index: ServiceIndex, hasIntegrity: boolean): HeldItem | undefined => {
  const verdict = resolveVerdict(url, kind, index, hasIntegrity)
  return verdict.category === 'essential' || passesUnknown(verdict, index) ? undefined : { url: url.href, kind, ...verdict }
}

/** Of several bases a browser takes the first; which one that is depends on where each stands, so any counts. */
const createBasedJudge = (court: Court, bases: string[]): Judge => {
  const { rules, index, page, isOwnFree, decode } = court
  const ownsPaths = () => isOwnFree && bases.length === 1
  const judgeText = (text: string, kind: LoadKind, hasIntegrity: boolean) => {
    for (const base of bases) {
      const url = attempt(() => new URL(text, base))
      const item = url && judgeAt(url, kind, index, hasIntegrity)
      if (item) return item
    }
    return undefined
  }
  /** Letters outside ASCII can spell a host (UTS 46). What is no letter of the page's encoding was a character reference. */
  const readingsOf = (text: string): readonly string[] => {
    const decoded = mayBeBytes(text) ? decode(text) : text
    return decoded.includes('\ufffd') ? [decoded, text] : [decoded]
  }
  return {
    judgeUrl(text, kind, hasIntegrity = false) {
      if (ownsPaths() && isPath(text)) return undefined
      for (const reading of readingsOf(text)) {
        const item = judgeText(reading, kind, hasIntegrity)
        if (item) return item
      }
      return undefined
    },
    readMarkup(category, service) {
      if (category === undefined && service === undefined) return undefined
      const known = service === undefined ? undefined : rules.findService(service)
      const verdict = { category: category ?? known?.category ?? '', rule: 'declared' } as const
      return service === undefined ? verdict : { ...verdict, service }
    },
    addBase(href) {
      for (const reading of readingsOf(href)) {
        const base = attempt(() => new URL(reading, page.href))
        if (base && !bases.includes(base.href)) bases.push(base.href)
      }
    },
    hasForeignBase: () => bases.some((base) => new URL(base).hostname !== page.hostname),
    ownsPaths,
    nest: () => createBasedJudge(court, [...bases]),
  }
}

/** Throws where the page's address is none. */
export const createJudge = (rules: Rules, pageUrl = unnamedPage, decode: (text: string) => string): Judge => {
  const page = attempt(() => new URL(pageUrl))
  if (!page?.hostname) throw new TypeError(`izin: url must be the page's address, such as "https://example.com/", not "${pageUrl}"`)
  const { hostname } = page
  return createBasedJudge({ rules, index: rules.indexFor(hostname), page, isOwnFree: !rules.isListed(hostname), decode }, [page.href])
}
