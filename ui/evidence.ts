import type { Consent, DecisionContext, Surface } from '../src/index.js'
import type { Panel } from './panel.js'
import type { LoadedTexts } from './texts.js'

/**
 * What each decision says of itself: where it was made, by which event, and the hash of what was shown. The hash is made by
 * the panel's file with the words of its language, which come when the banner is idle: a click before that, or on plain http,
 * goes without.
 */
export const createEvidence = (consent: Consent) => {
  let source: 'banner' | 'preferences' = 'banner'
  let shown: string | undefined
  let lang: string | undefined
  let latest: Promise<unknown> | undefined
  return {
    /** To be told after each drawing: another text, or another state, is another hash. */
    see(surface: Surface, texts: LoadedTexts, panel: Panel | undefined) {
      shown = latest = undefined
      if (surface === 'none') return
      source = surface
      lang = texts.lang
      const made = latest = texts.panel && panel?.hashShown(consent, texts, surface)
      made?.then((hash) => {
        if (made === latest) shown = hash
      }, () => {})
    },
    by: (event: MouseEvent): DecisionContext => ({ source, event, ...(lang && { lang }), ...(shown && { shown }) }),
  }
}
