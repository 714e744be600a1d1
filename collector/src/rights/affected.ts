import type { RecordAccess, Services } from '../http/services.js'
import { csvLine } from '../export/csv.js'
import type { Affected, Selection } from '../store/port.js'
import { checkKey } from './check-key.js'
import { recordAfter } from './record-after.js'
import { recordFirst } from './record-first.js'
import { createVault } from './vault.js'

type Needs = Pick<Services, 'store' | 'log' | 'newId' | 'random' | 'accountKey'>

/** A consent id that a breach may have touched. */
export interface AffectedConsent extends Omit<Affected, 'links'> {
  /** Accounts it is linked to. */
  readonly links: number
  /** Who they are to the site; none where the key is not there. */
  readonly subjects: readonly string[]
}

/**
 * Who is to be told of a breach: UU 27/2022 art. 46 and GDPR art. 33 leave 72 hours (requirements PR-19, ID-11). That it is asked is
 * in the access log before the first is read, and how many went out in a second entry.
 */
export async function* listAffected({ store, log, newId, random, accountKey }: Needs, recordAccess: RecordAccess, { key, ...selection }: Selection & { readonly key: string }): AsyncGenerator<AffectedConsent, void> {
  const vault = accountKey && createVault(accountKey, random)
  if (vault) await checkKey({ store }, vault.isOurs)
  const entry = { key, filter: JSON.stringify({ run: newId(), ...selection }) }
  await recordFirst(recordAccess, { ...entry, action: 'affected' })
  let rows = 0
  let isWhole = false
  try {
    for await (const { links, ...consent } of store.affected(selection)) {
      rows++
      yield { ...consent, links: links.length, subjects: vault ? links.map(vault.open) : [] }
    }
    isWhole = true
  } finally {
    await recordAfter({ log }, recordAccess, { ...entry, action: 'affected-end', rows, ...(!isWhole && { reason: 'broken-off' }) })
  }
}

const timeOf = (ms: number) => new Date(ms).toISOString()

export const affectedHeader = csvLine(['cid', 'events', 'first', 'last', 'links', 'subject'])

/** A line for each account, so that a mail tool takes it; one without for who is linked to none. */
export const affectedRow = ({ cid, events, first, last, links, subjects }: AffectedConsent): string =>
  (subjects.length > 0 ? subjects : ['']).map((subject) => csvLine([cid, String(events), timeOf(first), timeOf(last), String(links), subject])).join('')

export const affectedLine = ({ first, last, ...rest }: AffectedConsent): string =>
  `${JSON.stringify({ ...rest, first: timeOf(first), last: timeOf(last) })}\n`
