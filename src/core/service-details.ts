/** One sentence, in the languages every text of Izin is written in. */
export interface PurposeText {
  readonly en: string
  readonly id: string
}

/** One thing that a service keeps in the browser. */
export interface StoredThing {
  /** `*` stands for any characters. */
  readonly name: string
  /** A cookie or a key of the site's own, or a cookie on the vendor's domain, which no page can remove. */
  readonly kind: 'cookie' | 'storage' | 'vendor-cookie'
  /**
   * How long it stays, in days: 0 until the browser (in storage: the tab) is closed, a part of a day where it is less,
   * `forever` until somebody clears it, nothing where the vendor does not say.
   */
  readonly days?: number | 'forever'
  readonly purpose: PurposeText
}

/** What a person may want to know of a service. */
export interface ServiceDetails {
  /** The vendor. */
  readonly company: string
  /** ISO 3166, two letters: `Intl.DisplayNames` says it in words. */
  readonly country?: string
  readonly privacyUrl: string
  /** The vendor's own switch for consent, as it is called. */
  readonly consentSwitch?: string
  readonly stored: readonly StoredThing[]
}

/** Answers for the id of a built-in service; nothing for a service of a site's own. */
export type DetailsOf = (id: string) => ServiceDetails | undefined
