import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { ConsentEvent } from '../events/consent-event.js'

/**
 * What thousands of events of a site have in common. It is kept once, under a number that is made of itself: two collectors
 * that write to one database need no sequence and no word with each other to give it the same one.
 */
export interface Context extends Pick<ConsentEvent, 'v' | 'type' | 'site' | 'source' | 'model' | 'jurisdiction' | 'lang' | 'policy' | 'trusted' | 'signals' | 'sdk'> {
  /** Names of the categories, in the order of the bits of a row's `granted`. */
  readonly categories: readonly string[]
}

export interface KnownContext {
  readonly id: number
  readonly text: string
  readonly context: Context
}

/** 52 bits of the text's SHA-256: a safe integer in JavaScript, in SQLite and as `bigint`. */
export const contextId = (text: string): number =>
  Number(createHash('sha256').update(text).digest().readBigUInt64BE() >> 12n)

export const contextOf = (event: ConsentEvent): KnownContext => {
  const { v, type, site, source, model, jurisdiction, lang, policy, trusted, signals, sdk } = event
  const categories = Object.keys(event.categories).sort()
  const context = { v, type, site, source, model, jurisdiction, lang, policy, trusted, signals, sdk, categories }
  const text = canonicalize(context)!
  return { id: contextId(text), text, context }
}

/** More than a large site has; anyone can make any number of them. */
const mostRemembered = 5_000

/** `contextOf` that remembers: to write canonical JSON and to hash it costs more than all else that an event needs. */
export const createContextOf = (): typeof contextOf => {
  const known = new Map<string, KnownContext>()
  return (event) => {
    const { v, type, site, source, model, jurisdiction, lang, policy, trusted, signals, sdk } = event
    const key = JSON.stringify([v, type, site, source, model, jurisdiction, lang, policy, trusted, signals, sdk, Object.keys(event.categories)])
    const found = known.get(key)
    if (found) return found
    if (known.size >= mostRemembered) known.clear()
    const context = contextOf(event)
    known.set(key, context)
    return context
  }
}
