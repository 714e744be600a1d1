import type { GateContext } from '../../core/contract.js'
import type { ServiceIndex } from '../../core/service-index.js'
import type { HeldItem, LoadKind, Service, Verdict } from '../../core/types.js'
import { passesUnknown, resolveVerdict, verdictOf } from '../../core/verdict.js'
import { readVerdict } from './declared-markup.js'
import { kindOf } from './element-kinds.js'
import { urlsOf } from './element-sources.js'
import { findInitiator } from './initiator.js'
import { parseUrl } from './parse-url.js'
import { isPermitted } from './permission.js'

/** Answers for each load whether it is denied now: with the item to hold, or with `undefined`. */
export interface Judge {
  /** True where nothing of this URL would be denied. Tells nobody. */
  isHarmless(url: string): boolean
  judgeUrl(url: string, kind: LoadKind, hasIntegrity?: boolean): HeldItem | undefined
  judgeSource(element: Element, attribute: string, value: string): HeldItem | undefined
  /** What the element's own markup says: it counts before its URL. */
  judgeMarkup(element: Element, value: string): HeldItem | undefined
  judgeCookie(name: string): HeldItem | undefined
  judgeKey(name: string): HeldItem | undefined
}

const createItem = (url: string, kind: LoadKind, verdict: Verdict): HeldItem => {
  const initiator = findInitiator()
  return initiator ? { url, kind, ...verdict, initiator } : { url, kind, ...verdict }
}

export const createJudge = (context: GateContext, index: ServiceIndex): Judge => {
  const told = new Set<string>()
  const tellOnce = (host: string, item: HeldItem) => {
    const key = `${item.kind} ${host}`
    if (!told.has(key)) context.undeclared(item)
    told.add(key)
  }
  const answer = (url: string, kind: LoadKind, verdict: Verdict) =>
    isPermitted(context, verdict) ? undefined : createItem(url, kind, verdict)

  const judgeUrl = (text: string, kind: LoadKind, hasIntegrity = false) => {
    const url = parseUrl(text)
    if (!url) return undefined
    const verdict = resolveVerdict(url, kind, index, hasIntegrity)
    const item = answer(url.href, kind, verdict)
    if (!item || !passesUnknown(verdict, index)) return item
    tellOnce(url.hostname, item)
    return undefined
  }
  const judgeName = (name: string, kind: LoadKind, service: Service | undefined) =>
    service && answer(name, kind, verdictOf(service))

  return {
    isHarmless(text) {
      const url = parseUrl(text)
      return url !== undefined && isPermitted(context, resolveVerdict(url, 'script', index))
    },
    judgeUrl,
    judgeSource(element, attribute, value) {
      for (const url of urlsOf(attribute, value)) {
        const item = judgeUrl(url, kindOf(element), element.hasAttribute('integrity'))
        if (item) return item
      }
      return undefined
    },
    judgeMarkup(element, value) {
      const verdict = readVerdict(element, context)
      return verdict && answer(value && (parseUrl(value)?.href ?? value), kindOf(element), verdict)
    },
    judgeCookie: (name) => judgeName(name, 'cookie', index.serviceOfCookie(name)),
    judgeKey: (key) => judgeName(key, 'storage', index.serviceOfKey(key)),
  }
}
