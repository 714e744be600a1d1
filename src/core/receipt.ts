import type { PublicConfig } from './contract.js'
import { expiryOf } from './policy.js'
import type { Receipt, ReceiptEvent, ReceiptParty, ReceiptPurpose } from './receipt-fields.js'
import type { CategoryConfig, ConsentRecord, ResolvedPolicy } from './types.js'
import { consentIdToUuid } from './uuid.js'

/** What a receipt is made of. */
export interface Choice {
  readonly record: ConsentRecord
  readonly policy: ResolvedPolicy
  readonly config: PublicConfig
  readonly language: string
  /** Host name of the page. */
  readonly site: string
  readonly version: string
}

/** With what the site has not said as `undefined`: left out at the end. */
type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined }

const dayInSeconds = 86_400
const controllerId = 'controller'
const authorityId = 'authority'

const purposeOf = (category: CategoryConfig, { config, record }: Choice): Loose<ReceiptPurpose> => {
  const { id, name, description, basis, data, retention } = category
  return {
    purpose: description ?? name ?? id,
    purpose_type: id,
    lawful_basis: basis ?? (id === 'essential' ? 'strictly-necessary' : record.lax ? 'opt-out' : 'consent'),
    pii_information: data,
    retention_period: retention,
    pii_controllers: [controllerId],
    recipient_third_parties: config.services.filter((service) => service.category === id).map((service) => service.id),
  }
}

const partiesOf = ({ config: { controller, complaint, services } }: Choice): readonly Loose<ReceiptParty>[] => [
  // Where a data protection officer is named, that is whom to ask (requirement PR-22).
  { party_id: controllerId, party_role: controllerId, party_name: controller.name, party_email: controller.email, party_contact: controller.dpo },
  ...(complaint.authority ?? complaint.url
    ? [{ party_id: authorityId, party_role: authorityId, party_name: complaint.authority, party_url: complaint.url } as const] : []),
  ...services.map(({ id, name }) => ({ party_id: id, party_role: 'recipient', party_name: name } as const)),
]

/** The specification's event speaks of a whole record; a choice answers each category, so here is one for each. */
const eventsOf = ({ record, policy: { pack } }: Choice): readonly ReceiptEvent[] => {
  const { id, at, categories, services, imported, lax } = record
  return Object.entries({ ...categories, ...services }).map(([purpose_type, allowed]) => ({
    purpose_type,
    event_time: new Date(at * 1000).toISOString(),
    validity_duration: `P${(expiryOf(record, pack) - at) / dayInSeconds}D`,
    entity_id: id,
    event_type: imported ? 'imported' : lax ? 'opt-out' : 'expressed-consent',
    event_state: allowed ? 'given' : 'refused',
  }))
}

/** What a person chose, to keep: the choice as stored, with who asked and for what as the configuration says now. */
export const createReceipt = (choice: Choice): Receipt => {
  const { record, policy: { pack }, config, language, site, version } = choice
  return JSON.parse(JSON.stringify({
    schema_version: 'izin-receipt-1',
    record_id: `${consentIdToUuid(record.id)}.${record.sequence}`,
    pii_principal_id: record.id,
    pii_processing: {
      privacy_notice: config.privacyUrl,
      language,
      jurisdiction: pack.id,
      withdrawal_method: `privacy settings, on every page of ${site}`,
      processing_locations: config.transfers,
      purposes: config.categories.map((category) => purposeOf(category, choice)),
    },
    party_identification: partiesOf(choice),
    event: eventsOf(choice),
    izin: {
      version, site, policy_version: record.policyVersion, policy_pack: `${pack.id}@${pack.version}`,
      gpc: record.gpc, minor: record.minor,
    },
  })) as Receipt
}
