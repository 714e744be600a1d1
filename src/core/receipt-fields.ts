import type { Transfer } from './types.js'

/*
 * The copy of a choice that the person keeps (UU 27/2022 art. 24, GDPR art. 7(1); requirements ID-03, REC-01). Names are those
 * of ISO/IEC TS 27560:2023 as the W3C Data Privacy Vocabularies group gives them ("Consent Records and Receipts as per ISO/IEC
 * TS 27560:2023 using DPV", https://w3id.org/dpv/guides/consent-27560). The standard itself was not read: this follows its
 * names and does not claim to conform. What it has no name for stands under `izin`.
 */

/** Somebody the choice is about, beside the person. */
export interface ReceiptParty {
  readonly party_id: string
  readonly party_role: 'controller' | 'authority' | 'recipient'
  readonly party_name?: string
  readonly party_email?: string
  /** How the data protection officer is reached. */
  readonly party_contact?: string
  readonly party_url?: string
}

/** One category, as it is configured now. */
export interface ReceiptPurpose {
  readonly purpose: string
  /** The category's id. */
  readonly purpose_type: string
  readonly lawful_basis: string
  readonly pii_information?: string
  readonly retention_period?: string
  readonly pii_controllers: readonly string[]
  readonly recipient_third_parties: readonly string[]
}

/** The answer to one category, or to one service apart from its category. */
export interface ReceiptEvent {
  readonly purpose_type: string
  readonly event_time: string
  /** ISO 8601 duration: after that the person is asked again. */
  readonly validity_duration: string
  readonly entity_id: string
  readonly event_type: 'expressed-consent' | 'opt-out' | 'imported'
  readonly event_state: 'given' | 'refused'
}

/** Published as `receipt.schema.json`. */
export interface Receipt {
  readonly schema_version: 'izin-receipt-1'
  /** The wire's `cid` and `seq`: what the site's backend finds the event by, and with it the hash of what was shown. */
  readonly record_id: string
  /** As the preferences show it. */
  readonly pii_principal_id: string
  readonly pii_processing: {
    readonly privacy_notice?: string
    readonly language: string
    readonly jurisdiction: string
    readonly withdrawal_method: string
    /** Countries the data goes to, and what protects it there. */
    readonly processing_locations: readonly Transfer[]
    readonly purposes: readonly ReceiptPurpose[]
  }
  readonly party_identification: readonly ReceiptParty[]
  readonly event: readonly ReceiptEvent[]
  readonly izin: {
    readonly version: string
    readonly site: string
    readonly policy_version: string
    readonly policy_pack: string
    readonly gpc: boolean
    readonly minor: boolean
  }
}
