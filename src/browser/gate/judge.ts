import { attempt } from '../../core/attempt.js'
import type { GateContext } from '../../core/gate-contract.js'
import type { ServiceIndex } from '../../core/service-index.js'
import type { HeldItem, LoadKind, Service, Verdict } from '../../core/types.js'
import { passesUnknown, resolveVerdict, verdictOf } from '../../core/verdict.js'
import { readVerdict } from './declared-markup.js'
import { kindOf } from './element-kinds.js'
import { urlsOf } from './element-sources.js'
import { createHarmlessUrls } from './harmless-urls.js'
import { findInitiator } from './initiator.js'
import { createOwnUrls } from './own-urls.js'
import { parseUrl } from './parse-url.js'
import { isPermitted } from './permission.js'

/** Answers for each load whether it is denied now: with the item to hold, or with `undefined`. */
export interface Judge {
  /** True where nothing of this URL would be denied. Tells nobody. */
  isHarmless(url: string): boolean
  /** `base`: the document the URL is relative to. */
  judgeUrl(url: string, kind: LoadKind, base?: Document): HeldItem | undefined
  judgeSource(element: Element, attribute: string, value: string): HeldItem | undefined
  /** What the element's own markup says: it counts before its URL. */
  judgeMarkup(element: Element, value: string): HeldItem | undefined
  judgeCookie(name: string): HeldItem | undefined
  judgeKey(name: string): HeldItem | undefined
}

const absolute = (url: string) => url && (parseUrl(url)?.href ?? url)

const createItem = (url: string, kind: LoadKind, verdict: Verdict): HeldItem => {
  // A page that does not let us look has still denied the load.
  const initiator = attempt(findInitiator)
  return initiator ? { url, kind, ...verdict, initiator } : { url, kind, ...verdict }
}

export const createJudge = (context: GateContext, index: ServiceIndex): Judge => {
  const harmless = createHarmlessUrls()
  const isOwn = createOwnUrls(index.isPlainlyOwn)
  const told = new Set<string>()
  /** Once per kind and host is enough. */
  const isTold = (kind: LoadKind, host: string) => told.size === told.add(`${kind} ${host}`).size
  const answer = (url: string, kind: LoadKind, verdict: Verdict) =>
    isPermitted(context, verdict) ? undefined : createItem(url, kind, verdict)

  const judgeText = (text: string, kind: LoadKind, base: Document, hasIntegrity: boolean) => {
    if (isOwn(text, base) || harmless.has(text)) return undefined
    const url = parseUrl(text, base)
    if (!url) return undefined
    const verdict = resolveVerdict(url, kind, index, hasIntegrity)
    if (verdict.category === 'essential' && !hasIntegrity) harmless.add(text)
    if (isPermitted(context, verdict)) return undefined
    const passes = passesUnknown(verdict, index)
    if (passes && isTold(kind, url.hostname)) return undefined
    const item = createItem(url.href, kind, verdict)
    if (!passes) return item
    context.undeclared(item)
    return undefined
  }
  const judgeName = (name: string, kind: LoadKind, service: Service | undefined) =>
    service && answer(name, kind, verdictOf(service))

  return {
    isHarmless(text) {
      if (isOwn(text, document) || harmless.has(text)) return true
      const url = parseUrl(text)
      return url !== undefined && isPermitted(context, resolveVerdict(url, 'script', index))
    },
    judgeUrl: (url, kind, base = document) => judgeText(url, kind, base, false),
    judgeSource(element, attribute, value) {
      const kind = kindOf(element)
      for (const url of urlsOf(attribute, value)) {
        const item = judgeText(url, kind, element.ownerDocument, element.hasAttribute('integrity'))
        if (item) return item
      }
      return undefined
    },
    judgeMarkup(element, value) {
      const verdict = readVerdict(element, context)
      return verdict && answer(absolute(value), kindOf(element), verdict)
    },
    judgeCookie: (name) => judgeName(name, 'cookie', index.serviceOfCookie(name)),
    judgeKey: (key) => judgeName(key, 'storage', index.serviceOfKey(key)),
  }
}
