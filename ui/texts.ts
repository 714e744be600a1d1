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
  /** What Global Privacy Control does where we ask. */
  readonly gpc: string
  readonly privacy: string
  readonly rejectAll: string
  readonly acceptAll: string
  readonly preferences: string
  /** Leads from the first layer to those who receive data, and stands above them in the second. */
  readonly services: string
  readonly saved: string
  readonly on: string
  readonly off: string
  readonly categories: ByCategory
  /** On a placeholder. */
  readonly held: string
  readonly allow: string
}

/** The words of first layers that do not simply ask about everything. */
export interface FirstTexts {
  /** Names a notice, and says what runs, what waits for a yes, and that it can be changed. */
  readonly told: string
  readonly runs: string
  readonly waits: string
  readonly change: string
  /** Closes, and is no consent. */
  readonly ok: string
  /** Names a question about something new; says what that is, and that it is about no more. */
  readonly news: string
  readonly asksNew: string
  /** The same for a first question that is not about everything. */
  readonly asks: string
  readonly refuse: string
  readonly allow: string
  /** On a cross that refuses. */
  readonly closeRejects: string
  /** Where another site frames the page: why nothing is asked, and on the link that leads out of there. */
  readonly framed: string
  readonly openTab: string
}

/** The words of the second layer. */
export interface PanelTexts {
  readonly title: string
  readonly text: string
  /** In place of the text where the law is to opt out, and on the button that does. */
  readonly optOutText: string
  readonly optOut: string
  /** Of Global Privacy Control where silence is a yes; where a choice has turned it round; and what such a choice does. */
  readonly gpcHonored: string
  readonly gpcOverridden: string
  readonly gpcOverride: string
  /** Before a new version counts. */
  readonly upcoming: string
  readonly first: FirstTexts
  readonly descriptions: ByCategory
  /** Under a description: on what ground, which data, how long. */
  readonly basis: string
  readonly data: string
  readonly retention: string
  readonly alwaysOn: string
  /** Beside what nobody can allow: below an age, or where the age is not known. */
  readonly forAdults: string
  readonly unverified: string
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
  readonly dpo: string
  /** Above the countries that data goes to, and before the authority. */
  readonly transfers: string
  readonly complaint: string
}

/** Every text of the interface in one language: a missing one does not compile. */
export interface Texts extends BannerTexts {
  readonly panel: PanelTexts
}

/** English lies in two files, because the first layer is sent to everyone. */
export type LoadedTexts = BannerTexts & Partial<Texts>

/** Puts a value into the `{place}` of a text. The result is text: it never becomes markup. */
export const fill = (text: string, value: string): string => text.replace(/\{\w+\}/, () => value)
