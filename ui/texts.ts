import type { BuiltInCategory } from '../src/index.js'

type ByCategory = Readonly<Record<BuiltInCategory, string>>

/** The words of the first layer and of placeholders. Plain text, never markup; one `{place}` at most stands for a value. */
export interface BannerTexts {
  /** BCP 47, for `lang` on the host element and for dates. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** Names the banner, and is said once to screen readers when it appears. */
  readonly title: string
  /** True under every model: it says what is asked, not what runs meanwhile. */
  readonly text: string
  readonly gpc: string
  readonly privacy: string
  readonly rejectAll: string
  readonly acceptAll: string
  readonly preferences: string
  readonly saved: string
  readonly on: string
  readonly off: string
  readonly categories: ByCategory
  /** On a placeholder. */
  readonly held: string
  readonly allow: string
}

/** The words of the second layer. */
export interface PanelTexts {
  readonly title: string
  readonly text: string
  readonly descriptions: ByCategory
  readonly alwaysOn: string
  readonly services: string
  /** Above what is stored here and nobody declared. */
  readonly found: string
  /** How long something stays: until the browser or the tab is closed; until a person clears it. */
  readonly untilClosed: string
  readonly untilCleared: string
  readonly save: string
  readonly close: string
  readonly decided: string
  readonly consentId: string
  readonly download: string
  readonly withdraw: string
  readonly contact: string
}

/** Every text of the interface in one language: a missing one does not compile. */
export interface Texts extends BannerTexts {
  readonly panel: PanelTexts
}

/** English lies in two files, because the first layer is sent to everyone. */
export type LoadedTexts = BannerTexts & Partial<Texts>

/** Puts a value into the `{place}` of a text. The result is text: it never becomes markup. */
export const fill = (text: string, value: string): string => text.replace(/\{\w+\}/, () => value)
