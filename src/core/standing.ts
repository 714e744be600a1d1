import { mark } from './mark.js'
import { expiryOf } from './policy.js'
import type { ConsentRecord, PolicyVersion, ResolvedPolicy, Service, Status } from './types.js'

/** What a stored choice is held against. */
export interface Terms {
  /** Every category id, `essential` too. */
  readonly categories: readonly string[]
  /** The services that the site names. */
  readonly named: readonly Service[]
  readonly policy: ResolvedPolicy
  readonly record: ConsentRecord | undefined
  /** Seconds since 1970. */
  readonly now: number
}

/** How much of a choice counts. */
export interface Standing {
  readonly status: Status
  /** Categories whose answer does not count, or that have none. */
  readonly stale: readonly string[]
  /** Services that were not there when the choice was made, of categories it allowed. */
  readonly added: readonly string[]
}

/** From when a version counts, in seconds since 1970; one without a date always has. */
export const effectOf = ({ effectiveAt }: PolicyVersion): number => (effectiveAt ? Date.parse(effectiveAt) / 1000 : 0)

/** Is it announced, and not in force yet? */
export const isAnnounced = (policy: PolicyVersion, now: number): boolean => now < effectOf(policy)

/**
 * Once a material change is in force, who chose before it or under another version is asked again. Going on using the
 * site is no acceptance (GDPR rec. 32; requirement PR-21).
 */
const isSuperseded = ({ at, policyVersion }: ConsentRecord, policy: PolicyVersion, now: number): boolean =>
  !isAnnounced(policy, now) && (at < effectOf(policy) || (policy.material !== false && policyVersion !== policy.version))

/** The marks of what a choice is about: every service the site names and a person can refuse. */
export const marksOf = (named: readonly Service[]): readonly string[] =>
  named.filter(({ category }) => category !== 'essential').map(({ id }) => mark(id))

/** What another tool asked about nobody knows. */
const addedSince = (record: ConsentRecord, named: readonly Service[], stale: readonly string[]) =>
  record.imported ? [] : named.filter(({ id, category }) =>
    !record.scope.includes(mark(id)) && record.categories[category] === true && !stale.includes(category) && !Object.hasOwn(record.services, id)).map(({ id }) => id)

/** Grants of a place where switches begin on are no consent where it is asked for (requirement JUR-05). */
export const isImplied = (record: ConsentRecord, { pack }: ResolvedPolicy): boolean => record.lax && pack.model === 'opt-in'

/** What of a choice counts now, and what has to be asked anew. A new text, colour or layout is not among it. */
export const resolveStanding = ({ categories, named, policy, record, now }: Terms): Standing => {
  const optional = categories.filter((id) => id !== 'essential')
  if (!record) return { status: 'undecided', stale: optional, added: [] }
  const old = now >= expiryOf(record, policy.pack) ? optional : isSuperseded(record, policy, now) ? policy.affects ?? optional : []
  const implied = isImplied(record, policy)
  const stale = optional.filter((id) =>
    old.includes(id) || !Object.hasOwn(record.categories, id) || (implied && record.categories[id]))
  return optional.length > 0 && stale.length === optional.length
    ? { status: 'expired', stale, added: [] }
    : { status: 'decided', stale, added: policy.pack.model === 'opt-in' ? addedSince(record, named, stale) : [] }
}
