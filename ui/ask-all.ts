import type { State } from '../src/index.js'
import type { Asker, Face } from './face.js'
import type { BannerTexts } from './texts.js'

/** Does the browser's signal keep marketing off here? A choice made in sight of it may have turned it round. */
export const heedsGpc = ({ signals, grants }: State): boolean => signals.gpc && !grants.marketing

/**
 * Is the first layer to be a dialog? In the middle of the page unless the site says no: over a page in use it would hide what has the focus.
 * Not where it cannot be answered.
 */
export const isModal = ({ isFramed, config: { ui: { modal, layout } } }: Asker): boolean => !isFramed && (modal ?? layout === 'center')

/** Is it the question that nearly everyone sees: about all there is, with no news? Every other face comes with the panel. */
export const asksAll = ({ config, isFramed, getState }: Asker): boolean => {
  const { policy: { pack, summary }, record, unanswered, locked } = getState()
  const isAsked = (id: string) => id === 'essential' || unanswered.length === 0 || unanswered.includes(id)
  return !isFramed && pack.firstLayer.includes('accept') && !pack.closeRefuses && !(record && summary) && locked.length === 0
    && config.categories.every(({ id }) => isAsked(id))
}

/** Two buttons of one weight; refusing is as easy as accepting. None where the page around us could steer the click. */
export const askAll = (consent: Asker, texts: BannerTexts): Face<string> => ({
  title: texts.title,
  lines: [texts.text],
  gpc: heedsGpc(consent.getState()) && texts.gpc,
  buttons: consent.isFramed ? [] : [
    { action: 'reject-all', label: texts.rejectAll, act: consent.rejectAll },
    { action: 'accept-all', label: texts.acceptAll, act: consent.acceptAll },
  ],
})
