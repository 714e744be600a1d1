import type { Places } from '../core/contract.js'

/** ISO 3166, a country or a part of it. */
const isPlace = (code: string): boolean => /^[a-z]{2}(-[a-z0-9]{1,3})?$/i.test(code)

/** The places a request names. A header may say anything, two places too: what is no code is a place nobody knows. */
export const placesOf = (places: Places): readonly string[] => [places].flat().map((code) => (isPlace(code) ? code : 'unknown'))

/** Where a person is, as a page is told it. */
export interface EchoedPlace {
  /** For the head, before the script tag. */
  readonly html: string
  /** The value of `Server-Timing`, which needs no change of the page. */
  readonly serverTiming: string
}

/**
 * Tells the page the place a server knows, so that both go by one law. The page takes the strictest of this and what its
 * configuration names. Empty for what is no ISO 3166 code: a header may say anything, and this goes into a page.
 */
export const echoPlace = (place: string | null | undefined): EchoedPlace => isPlace(place ?? '')
  ? { html: `<meta name="izin-jurisdiction" content="${place}">`, serverTiming: `izin-jurisdiction;desc="${place}"` }
  : { html: '', serverTiming: '' }
