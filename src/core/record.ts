import { acceptedSomething } from './policy.js'
import type { ConsentRecord } from './types.js'

/**
 * Text: `1.<t>.<v>.<c>.<id>.<n>.<f>`, `.` with the marks of the services the site named, `.` with the account's mark,
 * then `~id` or `~!id` for own categories and for services. The marks may be missing. `-` is no id: a refusal of nobody.
 */
const form =
  /^1\.([0-9a-z]{1,8})\.([\w.-]{1,12})\.([p-])([m-])\.(-|[\w-]{22})\.([0-9a-z]{1,6})\.(-|g?m?i?o?)(?:\.((?:[\w-]{3})*)(?:\.([\w-]{4}))?)?((?:~!?[\w.:-]{1,64})*)$/
/** A clock may be wrong by this much, in seconds, before a choice from the future is doubted. */
export const clockSlack = 86_400

const flagsOf = ({ gpc, minor, imported, lax }: ConsentRecord): string =>
  (gpc ? 'g' : '') + (minor ? 'm' : '') + (imported ? 'i' : '') + (lax ? 'o' : '') || '-'

/** An account's mark stands after the services': without these it would be taken for them. */
const marksOf = ({ scope, subject }: ConsentRecord): string =>
  (scope.length || subject ? `.${scope.join('')}` : '') + (subject ? `.${subject}` : '')

const overridesOf = (answers: Readonly<Record<string, boolean>>): string =>
  Object.keys(answers)
    .filter((id) => id !== 'performance' && id !== 'marketing')
    .map((id) => (answers[id] ? '~' : '~!') + id)
    .join('')

/** The choice as the cookie keeps it: at most 90 bytes, name included, for the three built-in categories; 3 more for each named service. */
export const serializeRecord = (record: ConsentRecord): string => {
  const { at, policyVersion, categories, services, id, sequence } = record
  const built = (categories['performance'] ? 'p' : '-') + (categories['marketing'] ? 'm' : '-')
  return ['1', at.toString(36), policyVersion, built, id || '-', sequence.toString(36), flagsOf(record)].join('.')
    + marksOf(record) + overridesOf(categories) + overridesOf(services)
}

const readOverrides = (text: string, categoryIds: readonly string[]) => {
  const categories: Record<string, boolean> = {}
  const services: Record<string, boolean> = {}
  for (const part of text.split('~').slice(1)) {
    const id = part.replace('!', '')
    const answers = categoryIds.includes(id) ? categories : services
    // Object.prototype has a setter of that name; the site's config can not, so neither can the record.
    if (id !== '__proto__' && id !== 'essential') answers[id] = part === id
  }
  return { categories, services }
}

/** The record a text keeps; `undefined` where it is not ours, of a later schema, or from the future. `now` in seconds. */
export const parseRecord = (
  text: string, categoryIds: readonly string[], now: number,
): ConsentRecord | undefined => {
  const [, at = '', policyVersion = '', p, m, id = '', sequence = '', flags = '', scope = '', subject, rest = ''] = form.exec(text) ?? []
  const seconds = parseInt(at, 36)
  if (!(seconds <= now + clockSlack)) return undefined
  const { categories, services } = readOverrides(rest, categoryIds)
  const record = {
    at: seconds, policyVersion, id: id === '-' ? '' : id, sequence: parseInt(sequence, 36), services,
    categories: { ...categories, performance: p === 'p', marketing: m === 'm' },
    gpc: flags.includes('g'), minor: flags.includes('m'), imported: flags.includes('i'), lax: flags.includes('o'),
    scope: scope.match(/.{3}/g) ?? [], ...(subject ? { subject } : {}),
  }
  // Who allows something has an id: a text that says otherwise is none of ours.
  return record.id || !acceptedSomething(record) ? record : undefined
}

const bothAllow = (a: Readonly<Record<string, boolean>>, b: Readonly<Record<string, boolean>>) =>
  Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].map((id) => [id, a[id] === true && b[id] === true]))

/** Several choices: the newest, allowing only what all of them allow (requirement F096, trap T20). */
export const reconcile = (records: readonly ConsentRecord[]): ConsentRecord | undefined => {
  const [newest, ...others] = [...records].sort((a, b) => b.at - a.at || b.sequence - a.sequence)
  return newest && others.reduce((kept, other) => ({
    ...kept,
    lax: kept.lax || other.lax,
    scope: kept.scope.filter((mark) => other.scope.includes(mark)),
    categories: bothAllow(kept.categories, other.categories),
    services: bothAllow(kept.services, other.services),
  }), newest)
}
