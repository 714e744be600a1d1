import type { Consent } from '../src/index.js'
import { canonicalize, hashText } from './canonical.js'
import { enPanel } from './locales/en-panel.js'
import { createSnapshot } from './snapshot.js'
import type { LoadedTexts } from './texts.js'

/** The hash of what is in front of the person now; made in a later task, so that neither paint nor click waits for it. */
export const hashShown = async (
  consent: Consent, texts: LoadedTexts, surface: 'banner' | 'preferences',
): Promise<string | undefined> => {
  const { config, version } = consent
  const state = consent.getState()
  await new Promise((resolve) => setTimeout(resolve))
  return hashText(canonicalize(createSnapshot({ surface, config, state, version, texts: { ...texts, panel: texts.panel ?? enPanel } })))
}
