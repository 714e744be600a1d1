import type { Consent } from '../src/index.js'
import { categoryName } from './category-name.js'
import { enPanel } from './locales/en-panel.js'
import { fill, type LoadedTexts, type PanelTexts } from './texts.js'

/** Why nobody can allow it here. */
export const lockedText = ({ config, getState }: Pick<Consent, 'config' | 'getState'>, { forAdults, unverified }: PanelTexts): string =>
  config.minor === true ? fill(forAdults, String(getState().policy.pack.childAge)) : unverified

/** A line for each category that is locked, for a first layer. */
export const lockedLines = (consent: Pick<Consent, 'config' | 'getState'>, texts: LoadedTexts): readonly string[] =>
  consent.getState().locked.map((id) => `${categoryName(consent, texts, id)}: ${lockedText(consent, texts.panel ?? enPanel)}`)
