import type { Consent } from '../src/index.js'
import { loadLanguage } from './load-language.js'
import { en } from './locales/en.js'
import { mount } from './mount.js'
import type { OwnTexts, Texts } from './texts.js'

export type { OwnTexts, Texts }
export { en }

/** A module of `izin/locales/`, or of the site's own. */
interface TextsModule {
  readonly default: Texts
}

export interface UiOptions {
  /** Texts of the site's own, by language: another language, or other words for one of ours. */
  readonly locales?: Readonly<Record<string, Texts | (() => Promise<Texts | TextsModule>)>>
}

const loadPanel = async () => (await import('./panel-parts.js')).panel

const load = async (texts: () => Promise<Texts | TextsModule>) => {
  const found = await texts()
  return 'default' in found ? found.default : found
}

/** Draws banner, preferences and placeholders for this consent. Returns what removes them. */
export const mountUi = (consent: Consent, { locales = {} }: UiOptions = {}): (() => void) =>
  mount(consent, {
    loadPanel,
    loadLocale: (code) => {
      const texts = (Object.hasOwn(locales, code) ? locales[code] : undefined) ?? (code === 'en' ? en : () => loadLanguage(code))
      return typeof texts === 'function' ? load(texts) : texts
    },
  })
