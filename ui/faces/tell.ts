import { heedsGpc } from '../ask-all.js'
import { categoryName } from '../category-name.js'
import type { Asker, Face, FaceButton } from '../face.js'
import { listNames } from '../list-names.js'
import { enPanel } from '../locales/en-panel.js'
import { lockedLines } from '../locked-text.js'
import { fill, type LoadedTexts } from '../texts.js'

/**
 * Where silence is a yes: it says what runs and what waits. "OK" closes it and is no consent; where the law wants a way
 * out, that is one button beside it.
 */
export const tell = (consent: Asker, texts: LoadedTexts): Face => {
  const words = texts.panel ?? enPanel
  const { first } = words
  const state = consent.getState()
  const ids = consent.config.categories.map(({ id }) => id)
  const name = (id: string) => categoryName(consent, texts, id)
  const sentence = (text: string, isOn: boolean) => {
    const names = ids.filter((id) => (state.grants[id] === true) === isOn && !state.locked.includes(id)).map(name)
    return names.length > 0 ? `${fill(text, listNames(names, texts.lang))} ` : ''
  }
  const optOut: FaceButton = { action: 'reject-all', label: words.optOut, act: consent.rejectAll }
  return {
    title: first.told,
    lines: [sentence(first.runs, true) + sentence(first.waits, false) + first.change, ...lockedLines(consent, texts)],
    gpc: heedsGpc(state) && fill(words.gpcHonored, name('marketing')),
    buttons: [
      ...(state.policy.pack.firstLayer.includes('opt-out') ? [optOut] : []),
      { action: 'close', label: first.ok, act: consent.close },
    ],
  }
}
