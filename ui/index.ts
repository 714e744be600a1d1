import type { Consent } from '../src/index.js'
import { en } from './locales/en.js'
import { mount } from './mount.js'
import type { Texts } from './texts.js'

export type { Texts }
export { en }

export interface UiOptions {
  /** Texts of the site's own, by language: another language, or other words for one of ours. */
  readonly locales?: Readonly<Record<string, Texts | (() => Promise<Texts>)>>
}

const builtIn = new Map<string, () => Promise<Texts>>([
  ['id', async () => (await import('./locales/id.js')).id],
])

const loadPanel = async () => (await import('./panel-parts.js')).panel

/** Draws banner, preferences and placeholders for this consent. Returns what removes them. */
export const mountUi = (consent: Consent, { locales = {} }: UiOptions = {}): (() => void) =>
  mount(consent, {
    loadPanel,
    loadLocale: (code) => {
      const texts = Object.hasOwn(locales, code) ? locales[code] : builtIn.get(code)
      return typeof texts === 'function' ? texts() : texts
    },
  })
