import canonicalize from 'canonicalize'
import type { StoredEvent } from '../events/consent-event.js'
import { isSuspect } from '../events/suspect.js'
import { csvLine } from './csv.js'

type Answers = Readonly<Record<string, boolean>>
type Wire = StoredEvent['event'] & { readonly tcf?: string; readonly gpp?: string }

/** Names hold no space (the schema's `name`). Sorted: the same answers are the same cell. */
const named = (answers: Answers | undefined, allowed: boolean): string => {
  if (!answers) return ''
  return Object.keys(answers).filter((name) => answers[name] === allowed).sort().join(' ')
}

/**
 * The columns, for good: a new one comes last. A column for each category would be other columns on each site, so the names
 * stand in two lists. Not here is only what is the same in each event: `v`.
 */
export const columns: readonly (readonly [name: string, cell: (event: Wire, stored: StoredEvent) => string])[] = [
  ['id', ({ id }) => id],
  ['cid', ({ cid }) => cid],
  ['seq', ({ seq }) => String(seq)],
  ['site', ({ site }) => site],
  ['type', ({ type }) => type],
  ['action', ({ action }) => action],
  ['source', ({ source }) => source],
  ['at', ({ at }) => at],
  ['received', (_, { received }) => new Date(received).toISOString()],
  ['clock', (_, stored) => (isSuspect(stored) ? 'suspect' : '')],
  ['expires', ({ expires }) => expires],
  ['granted', ({ categories }) => named(categories, true)],
  ['denied', ({ categories }) => named(categories, false)],
  ['services_granted', ({ services }) => named(services, true)],
  ['services_denied', ({ services }) => named(services, false)],
  ['model', ({ model }) => model],
  ['jurisdiction', ({ jurisdiction }) => jurisdiction],
  ['lang', ({ lang }) => lang],
  ['policy_version', ({ policy }) => policy.version],
  ['policy_pack', ({ policy }) => policy.pack],
  ['policy_hash', ({ policy }) => policy.hash ?? ''],
  ['trusted', ({ trusted }) => String(trusted)],
  ['gpc', ({ signals }) => String(signals.gpc)],
  ['minor', ({ signals }) => String(signals.minor ?? '')],
  ['tcf', ({ tcf }) => tcf ?? ''],
  ['gpp', ({ gpp }) => gpp ?? ''],
  ['variant', ({ variant }) => variant ?? ''],
  ['ext', ({ ext }) => (ext ? canonicalize(ext)! : '')],
  ['sdk', ({ sdk }) => `${sdk.name}@${sdk.version}`],
]

export const csvHeader = csvLine(columns.map(([name]) => name))

export const csvRow = (stored: StoredEvent): string => csvLine(columns.map(([, cell]) => cell(stored.event, stored)))
