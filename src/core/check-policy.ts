import type { PlainConfig } from './check-config.js'
import type { PackEntry, PolicyVersion } from './types.js'
import type { Mistake } from './validate.js'

const dayInMs = 86_400_000
/** A material change is announced this long before it counts (requirement PR-20). */
const noticeDays = 30

/** What is wrong with the dates of a version: a change that matters must have been told in time. */
const datesOf = ({ announcedAt, effectiveAt, material }: PolicyVersion): string | undefined => {
  if (!announcedAt && !effectiveAt) return undefined
  if (!effectiveAt) return 'needs "effectiveAt", the date from which it counts'
  if ([effectiveAt, announcedAt ?? effectiveAt].some((date) => Number.isNaN(Date.parse(date)))) return 'has a date that no calendar knows'
  if (material === false) return undefined
  if (!announcedAt) return 'needs "announcedAt", the date on which people were told'
  const earliest = Date.parse(announcedAt) + noticeDays * dayInMs
  return Date.parse(effectiveAt) < earliest
    ? `is announced less than ${noticeDays} days ahead: write ${new Date(earliest).toISOString().slice(0, 10)} or later for "effectiveAt"`
    : undefined
}

const versionOf = ({ policy, policyVersion }: PlainConfig, categories: readonly string[], mistakes: Mistake[]): PolicyVersion => {
  const wrong: Mistake[] = []
  const say = (path: string, message: string) => void wrong.push({ path, message })
  const version = policy?.version ?? policyVersion
  if (!version) say('policyVersion', 'is missing: write the version of your policy, such as "2026-11"')
  if (policy && policyVersion && policyVersion !== version) say('policyVersion', 'is another than "policy.version": keep one')
  const dates = policy && datesOf(policy)
  if (dates) say('policy', dates)
  if (policy?.affects?.length === 0) say('policy.affects', 'names no category: leave it out where the change is about all')
  for (const id of policy?.affects ?? []) {
    if (id === 'essential' || !categories.includes(id)) say('policy.affects', `"${id}" is not a category that is asked for`)
  }
  mistakes.push(...wrong)
  // Announced too late, or about nothing we know: it counts at once and for all. Doubt means no.
  return { ...(wrong.length ? {} : policy), version: version ?? '0' }
}

/** Accepting never stands without refusing beside it (EDPB cookie banner taskforce 2023, §6-8; requirement EU-05). */
const checkPacks = (packs: readonly PackEntry[], mistakes: Mistake[]) => packs.map(({ firstLayer, ...pack }, index) => {
  const isUnequal = firstLayer?.includes('accept') && !firstLayer.includes('reject')
  if (isUnequal) mistakes.push({ path: `policies[${index}].firstLayer`, message: 'has "accept" and no "reject": write both' })
  return firstLayer && !isUnequal ? { ...pack, firstLayer } : pack
})

/** The version of the policy, the places and the packs that a configuration names. */
export const checkPolicy = (plain: PlainConfig, categories: readonly string[], mistakes: Mistake[]) => ({
  policy: versionOf(plain, categories, mistakes),
  places: [plain.jurisdiction ?? []].flat(),
  policies: checkPacks(plain.policies ?? [], mistakes),
})
