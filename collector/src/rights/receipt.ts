import type { Receipt, ReceiptEvent, ReceiptParty, ReceiptPurpose } from '../../../src/core/receipt-fields.js'
import { uuidToConsentId } from '../../../src/core/uuid.js'
import type { ConsentEvent } from '../events/consent-event.js'
import type { TimedEvent } from './history.js'
import type { Snapshot } from './snapshot.js'

/** What the collector adds to it: what was in front of the person, and when their choice came. */
export interface KeptReceipt extends Receipt {
  readonly collector: {
    readonly event_id: string
    readonly policy_hash: string
    /** By the collector's clock. */
    readonly received_at: string
    /** The person's clock, which `event_time` is by, cannot have been right. */
    readonly clock?: 'suspect'
  }
  /** Where receipts are signed; see `Signer`. */
  readonly jws?: string
}

/** With what is not known as `undefined`: left out at the end. */
type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined }

const dayInMs = 86_400_000

const purposesOf = ({ model }: ConsentEvent, { categories = [], services = [] }: Snapshot): readonly Loose<ReceiptPurpose>[] =>
  categories.map(({ id, name, description, basis, data, retention }) => ({
    purpose: description ?? name ?? id,
    purpose_type: id,
    lawful_basis: basis ?? (id === 'essential' ? 'strictly-necessary' : model === 'opt-in' ? 'consent' : 'opt-out'),
    pii_information: data,
    retention_period: retention,
    pii_controllers: ['controller'],
    recipient_third_parties: services.filter(({ category }) => category === id).map((service) => service.id),
  }))

const partiesOf = ({ controller = {}, complaint = {}, services = [] }: Snapshot): readonly Loose<ReceiptParty>[] => [
  { party_id: 'controller', party_role: 'controller', party_name: controller.name, party_email: controller.email, party_contact: controller.dpo },
  ...(complaint.authority ?? complaint.url
    ? [{ party_id: 'authority', party_role: 'authority', party_name: complaint.authority, party_url: complaint.url } as const] : []),
  ...services.map(({ id, name }) => ({ party_id: id, party_role: 'recipient', party_name: name } as const)),
]

/** To the second, as the browser keeps a choice. */
const toSecond = (ms: number) => Math.floor(ms / 1000) * 1000

/** Nothing finer than a second: a number that JavaScript would write with an exponent is no ISO 8601 duration. */
const daysBetween = (from: number, to: number) => Number((Math.max(0, to - from) / dayInMs).toFixed(5))

const eventsOf = (event: ConsentEvent): readonly ReceiptEvent[] => {
  const at = toSecond(Date.parse(event.at))
  // What is essential nobody was asked about.
  const { essential: _, ...asked } = event.categories
  return Object.entries({ ...asked, ...event.services }).map(([purpose_type, allowed]) => ({
    purpose_type,
    event_time: new Date(at).toISOString(),
    validity_duration: `P${daysBetween(at, Date.parse(event.expires))}D`,
    entity_id: uuidToConsentId(event.cid),
    event_type: event.type === 'import' ? 'imported' : event.model === 'opt-in' ? 'expressed-consent' : 'opt-out',
    event_state: allowed ? 'given' : 'refused',
  }))
}

/**
 * The receipt of one decision, as the browser gives it (`receipt.schema.json`). Who asked, and for what, an event does not say:
 * its policy snapshot does, so without one there is no receipt.
 */
export const receiptOf = (event: ConsentEvent, snapshot: Snapshot): Receipt => {
  const { cid, seq, lang, jurisdiction, site, sdk, policy, signals } = event
  return JSON.parse(JSON.stringify({
    schema_version: 'izin-receipt-1',
    record_id: `${cid}.${seq}`,
    pii_principal_id: uuidToConsentId(cid),
    pii_processing: {
      privacy_notice: snapshot.privacyUrl,
      language: lang,
      jurisdiction,
      withdrawal_method: `privacy settings, on every page of ${site}`,
      processing_locations: snapshot.transfers ?? [],
      purposes: purposesOf(event, snapshot),
    },
    party_identification: partiesOf(snapshot),
    event: eventsOf(event),
    izin: {
      version: sdk.version, site, policy_version: policy.version, policy_pack: policy.pack,
      gpc: signals.gpc, minor: signals.minor === true,
    },
  })) as Receipt
}

/** The same with what the collector knows of it. */
export const keptReceiptOf = ({ event, received, clock }: TimedEvent, hash: string, snapshot: Snapshot): KeptReceipt => ({
  ...receiptOf(event, snapshot),
  collector: { event_id: event.id, policy_hash: hash, received_at: received, ...(clock && { clock }) },
})
