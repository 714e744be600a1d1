import { createHash } from 'node:crypto'
import type { PlainConfig } from '../core/check-config.js'
import { lockedBy } from '../core/grants.js'
import { mark } from '../core/mark.js'
import { lifeInSeconds } from '../core/policy.js'
import { clockSlack } from '../core/record.js'
import { effectOf } from '../core/standing.js'
import type { Service } from '../core/types.js'
import { barrierScript } from './barrier-script.js'
import { everywhere } from './policy-text.js'
import { readSite } from './read-site.js'
import { listWords } from './words.js'

/** What a page in `sealed` mode has before the script tag. */
export interface Barrier {
  readonly html: string
  /** Of its script, as `script-src` takes it: `sha256-…`. */
  readonly hash: string
}

/** Within a script element a text may hold neither its end nor the begin of a comment. */
const literal = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\x3C')

const wordsByNeeds = (words: ReturnType<typeof listWords>) => {
  const groups: Record<string, string> = {}
  for (const { word, needs } of words) {
    const key = needs.join(' ')
    groups[key] = groups[key] === undefined ? word : `${groups[key]} ${word}`
  }
  return groups
}

/** Line breaks are there to be read: the page needs none of them. */
const compact = (script: string) => script.replaceAll('\n', '')

const usualName = "(location.protocol=='https:'?'__Host-':'')+'izin='"

/** A name of any kind may be a service's id: only an own property of the literal is one. */
const marks = (named: readonly Service[]) => Object.fromEntries(named
  .filter(({ category }) => category !== 'essential').map(({ id, category }) => [id, [mark(id), category]]))

const scriptFor = (config: PlainConfig): string => {
  const site = readSite(config)
  const { version, pack, material, affects } = site.policy
  const given = [
    wordsByNeeds(listWords(site)), site.optional, material === false ? '' : version, effectOf(site.policy), affects ?? 0,
    lifeInSeconds(true, pack), lifeInSeconds(false, pack), pack.onByDefault, Number(pack.model === 'opt-in'),
    lockedBy(site.minor, pack), marks(site.siteServices),
  ]
  const code = barrierScript(site.domain ? "'izin='" : usualName, `default-src ${everywhere.replaceAll("'", "\\'")}`, clockSlack)
  return `${compact(code)}(${given.map(literal).join(',')})`
}

/**
 * A scanner, which runs no script, takes a `<noscript>` for text up to its end and what follows for plain text, which
 * has none: it reads nothing of the page. The parser meets one comment instead, with the policy already in force.
 * Where script is off the comment is the shorter one that stands there, and the page renders.
 */
const hideFromScanners = '<noscript><!-- </noscript><plaintext> -->'

/** The barrier of a site, by its configuration. */
export const createBarrier = (config: PlainConfig): Barrier => {
  const script = scriptFor(config)
  return {
    html: `<script>${script}</script>${hideFromScanners}`,
    hash: `sha256-${createHash('sha256').update(script).digest('base64')}`,
  }
}
