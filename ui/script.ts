import { options } from 'preact'
import { jsx, jsxs } from 'preact/jsx-runtime'
import { findConsent } from './find-consent.js'
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

const start = (): void => {
  const slot = getSlot()
  const izin = findConsent('izin-ui.js')
  if (!izin || slot.unmount) return
  slot.start = start
  slot.preact = { options, jsx, jsxs }
  slot.unmount = mount(izin, {
    loadPanel: loadPanel(slot),
    // What is in a file, its name says.
    loadLocale: (code) => (code === 'en' ? undefined : (slot.locales[code] ?? loadTexts(slot, code)) as BannerTexts | Promise<BannerTexts>),
    loadWords: (code) => loadTexts(slot, `${code}-panel`) as Promise<PanelTexts>,
  })
}

// A page may include this file itself, in its head.
if (document.body) start()
else addEventListener('DOMContentLoaded', start)
