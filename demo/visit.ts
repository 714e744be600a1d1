import type { Language, Texts } from './texts/texts.js'

/** One request for a page, as the pages need it. */
export interface Visit {
  readonly language: Language
  readonly texts: Texts
  readonly path: string
  readonly port: string
  /** Whose law the page follows: a code of `places.ts`. */
  readonly place: string
  /** The same page without Izin, to see what leaves. */
  readonly bare: boolean
  /** Present on pages under a strict policy. */
  readonly nonce?: string
}

/** A link that stays in the variant the visitor is in. */
export const linkTo = (visit: Visit, path: string) => visit.bare ? `${path}?bare` : path
