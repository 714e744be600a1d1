import { options } from 'preact'
import { jsx, jsxs } from 'preact/jsx-runtime'
import { findConsent, pageConsent } from './find-consent.js'
import type { Consent } from '../src/index.js'
import { mount } from './mount.js'
import { getSlot, type UiSlot } from './slot.js'
import type { BannerTexts, PanelTexts } from './texts.js'

const loadPanel = (slot: UiSlot) => async () => {
  if (!slot.panel) await slot.load?.('izin-panel.js')
  return slot.panel
}

/** izin.js knows which files there are, and refuses every other. */
const loadTexts = async (slot: UiSlot, name: string) => {
  await slot.load?.(`locales/${name}.js`)
  return slot.locales[name]
}

/** Given the consent by `izin.js`, whose page has nothing at `window.izin` yet; else takes what is there. */
const start = (given?: Partial<Consent>): void => {
  const slot = getSlot()
  const izin = findConsent('izin-ui.js', given)
  if (!izin || slot.unmount) return
  slot.preact = { options, jsx, jsxs }
  slot.unmount = mount(izin, {
    loadPanel: loadPanel(slot),
    // What is in a file, its name says.
    loadLocale: (code) => (code === 'en' ? undefined : (slot.locales[code] ?? loadTexts(slot, code)) as BannerTexts | Promise<BannerTexts>),
    loadWords: (code) => loadTexts(slot, `${code}-panel`) as Promise<PanelTexts>,
  })
}

// A page may include this file itself: after izin.js, or before it, so that the question is in the first paint.
getSlot().start = start
if (pageConsent()?.version) start()
else addEventListener('DOMContentLoaded', () => start())
