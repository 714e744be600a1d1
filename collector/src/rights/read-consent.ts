import type { RecordAccess, Services } from '../http/services.js'
import { describeConsent, type Consent, type TimedEvent } from './history.js'
import { createProof } from './proof.js'
import { type KeptReceipt, keptReceiptOf } from './receipt.js'
import { recordFirst } from './record-first.js'
import { requestsOf } from './requests/list-requests.js'
import { readSnapshot } from './snapshot.js'

type Needs = Pick<Services, 'store' | 'now' | 'random' | 'accountKey'>

export interface ConsentQuery {
  readonly cid: string
  /** Only what was decided there. */
  readonly site?: string
  /** Id of the key that reads. */
  readonly key: string
}
/** One decision of it; the last where none is named. */
export interface DecisionQuery extends ConsentQuery {
  readonly id?: string
}

/** A request belongs to no site, so who asks for one site's part sees none. */
const find = async (needs: Needs, { cid, site }: Pick<ConsentQuery, 'cid' | 'site'>): Promise<Consent | undefined> => {
  const events = await needs.store.history(cid)
  if (site !== undefined) return describeConsent(events.filter(({ event }) => event.site === site), needs.now())
  const consent = describeConsent(events, needs.now())
  const requests = consent ? await requestsOf(needs, cid) : []
  return consent && { ...consent, ...(requests.length > 0 && { requests }) }
}

const filterOf = ({ cid, site, id }: DecisionQuery) => JSON.stringify({ cid, ...(site && { site }), ...(id && { id }) })

/** Looks, writes down that it was looked and how much there is, and only then gives it away. */
const read = async (needs: Needs, recordAccess: RecordAccess, query: DecisionQuery, action: string): Promise<Consent | undefined> => {
  const consent = await find(needs, query)
  await recordFirst(recordAccess, { key: query.key, action, filter: filterOf(query), rows: consent?.events.length ?? 0 })
  return consent
}

/** All that is kept under a consent id; nothing if nothing is. */
export const readConsent = (needs: Needs, recordAccess: RecordAccess, query: ConsentQuery): Promise<Consent | undefined> =>
  read(needs, recordAccess, query, 'history')

/** All that is kept of a subject, by the consent ids that are linked to it. `subject` as `AccountLinks.nameOf` says it. */
export const readConsents = async (
  needs: Needs, recordAccess: RecordAccess, { cids, subject, site, key }: { readonly cids: readonly string[]; readonly subject: string; readonly site?: string; readonly key: string },
): Promise<readonly Consent[]> => {
  const found: Consent[] = []
  for (const cid of cids) {
    const consent = await find(needs, { cid, ...(site !== undefined && { site }) })
    if (consent) found.push(consent)
  }
  const rows = found.reduce((sum, { events }) => sum + events.length, 0)
  // The name alone: beside consent ids it would be the link itself, and outlive it.
  await recordFirst(recordAccess, { key, action: 'history', filter: JSON.stringify({ subject, ...(site && { site }) }), rows })
  return found
}

const decisionOf = ({ events }: Consent, id: string | undefined): TimedEvent | undefined =>
  id === undefined ? events.at(-1) : events.find(({ event }) => event.id === id)

const policyOf = async ({ store }: Needs, { event: { policy: { hash } } }: TimedEvent) => (hash === undefined ? undefined : store.findPolicy(hash))

/** Signed where there is a key. Nothing if there is no such decision, or nobody uploaded what was shown: who asked and for what is not in the event. */
export const readReceipt = async (needs: Needs & Pick<Services, 'signer'>, recordAccess: RecordAccess, query: DecisionQuery): Promise<KeptReceipt | 'no-decision' | 'no-snapshot'> => {
  const consent = await read(needs, recordAccess, query, 'receipt')
  const decision = consent && decisionOf(consent, query.id)
  if (!decision) return 'no-decision'
  const policy = await policyOf(needs, decision)
  const snapshot = policy && readSnapshot(policy)
  if (!policy || !snapshot?.categories?.length) return 'no-snapshot'
  const receipt = keptReceiptOf(decision, policy.hash, snapshot)
  return needs.signer?.sign(receipt) ?? receipt
}

/** A PDF, in pieces; nothing if there is no such decision. */
export const readProof = async (needs: Needs & Pick<Services, 'signer'>, recordAccess: RecordAccess, query: DecisionQuery): Promise<AsyncGenerator<Uint8Array, void> | undefined> => {
  const consent = await read(needs, recordAccess, query, 'proof')
  const decision = consent && decisionOf(consent, query.id)
  if (!decision) return undefined
  const policy = await policyOf(needs, decision)
  return createProof({ consent, decision, now: needs.now(), ...(policy && { policy }), ...(needs.signer && { kid: needs.signer.keys[0].kid }) })
}
