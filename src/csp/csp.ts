import type { PlainConfig } from '../core/check-config.js'
import { checkOptions, type CspOptions } from './csp-options.js'
import { grantsAll, meetsNeeds, type PlainGrants } from './permission.js'
import { everywhere } from './policy-text.js'
import { readSite, type Site } from './read-site.js'
import { expandWord, listWords, wordsOfHost } from './words.js'

/** Directives that fall back to `default-src` (CSP3 §6.1): with sources of their own they must repeat its. */
const isFetchDirective = (name: string) => /^(script|style)-src(-elem|-attr)?$|^(img|font|media|connect|frame|fenced-frame|child|worker|object|manifest|prefetch)-src$/.test(name)

const sourcesOf = (site: Site, grants: PlainGrants, host: string | undefined): string => {
  const sources = [...(host ? wordsOfHost(site, host) : []), ...listWords(site)]
    .filter(({ needs }) => meetsNeeds(needs, grants, site.optional))
    .flatMap(({ word }) => expandWord(word))
  return [everywhere, ...new Set(sources)].join(' ')
}

/** Site's own directives; one that would fall back to ours repeats ours. */
const extraDirectives = (extra: NonNullable<CspOptions['sources']>, ours: string | undefined) =>
  Object.entries(extra).flatMap(([name, sources]) => {
    if (!isFetchDirective(name)) return [[name, ...sources].join(' ')]
    return ours === undefined ? [] : [[name, ours, ...sources].join(' ')]
  })

/** Against injection, beside the lock: a script needs the nonce, or to be loaded by one that has it. */
const strictPolicy = (nonce: string) =>
  `script-src 'nonce-${nonce}' 'strict-dynamic'; object-src 'none'; base-uri 'self'`

/**
 * The value of `Content-Security-Policy` for these grants: what the site lists passes if it is granted, what is
 * essential always, and nothing else. Empty where all is granted and no option asks for more: send no header then.
 */
export const csp = (config: PlainConfig, grants: PlainGrants = {}, options: CspOptions = {}): string => {
  checkOptions(options)
  const { nonce, sources = {}, host, reportTo, reportUri } = options
  const site = readSite(config)
  const ours = grantsAll(grants, site.optional) ? undefined : sourcesOf(site, grants, host)
  const directives = [...(ours === undefined ? [] : [`default-src ${ours}`]), ...extraDirectives(sources, ours)]
  const reports = directives.length === 0 ? [] : [
    ...(reportUri ? [`report-uri ${reportUri}`] : []),
    ...(reportTo ? [`report-to ${reportTo}`] : []),
  ]
  return [[...directives, ...reports].join('; '), ...(nonce ? [strictPolicy(nonce)] : [])].filter(Boolean).join(', ')
}
