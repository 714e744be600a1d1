import type { Consent } from '../src/index.js'
import { fill, type PanelTexts } from './texts.js'

/** Why nobody can allow it here. */
export const lockedText = ({ config, getState }: Pick<Consent, 'config' | 'getState'>, { forAdults, unverified }: PanelTexts): string =>
  config.minor === true ? fill(forAdults, String(getState().policy.pack.childAge)) : unverified
